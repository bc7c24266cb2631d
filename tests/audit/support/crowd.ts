import { openingBuilder, rating, type OpeningBuilder } from '../../support/opening-builder';

/** A small decided opening: somebody rejected, somebody appointed, a vote and a question. */
export function crowd(): OpeningBuilder {
  return openingBuilder()
    .candidate('mara', { fullName: 'Mara Quist', stages: ['interview'] })
    .candidate('joss', { fullName: 'Joss Oduya', stages: ['interview'] })
    .declareNone(['mara', 'joss'], ['idris', 'tomas'])
    .score('mara', 'idris', { teaching: 2, reference: 3 })
    .score('joss', 'idris', { teaching: 5, reference: 4 })
    .score('mara', 'tomas', { teaching: 3, reference: 4 })
    .score('joss', 'tomas', { teaching: 4, reference: 4 })
    .dispose('mara', 'rejected', [
      { ground: { kind: 'criterion', ref: 'teaching' }, evidence: [rating('mara', 'idris', 'teaching')] },
    ])
    .dispose('joss', 'appointed', [
      { ground: { kind: 'criterion', ref: 'teaching' }, evidence: [rating('joss', 'idris', 'teaching')] },
    ])
    .vote('idris', 'joss')
    .do('decisions.sign', { opening: 'ref-librarian', member: 'idris', rationale: '' });
}
