/** An opening in which everything about others is a word found nowhere else. */
import { openingBuilder, rating, type OpeningBuilder } from '../support/opening-builder';
import { append, attach, issue } from './example';

/** Unlikely words, each different, so that one found anywhere says which field it came from. */
const marker = (() => {
  let count = 0;
  return (field: string): string => `zq${(count += 1)}${field}`;
})();

export interface Planted {
  builder: OpeningBuilder;
  markers: string[];
}

/** An opening in which everything written about others, and all that is confidential, is a marker. */
export function planted(noise: readonly string[], others: number, signed: boolean): Planted {
  const markers: string[] = [];
  let turn = 0;
  const plant = (field: string): string => {
    const mark = marker(field);
    markers.push(mark);
    return `${noise[(turn += 1) % noise.length] ?? ''} ${mark}`.trim();
  };
  const builder = openingBuilder();
  const { opening } = builder;
  builder
    .do('openings.change', {
      opening,
      details: {
        title: 'Reference librarian',
        secrets: [plant('secret'), `${plant('secret')} ${plant('secret')}`],
        preferenceReview: { required: true, rule: 'Those who served come first among equals.' },
        declareAgain: ['interview'],
      },
    })
    .candidate('mara', { fullName: 'Mara Quist', stages: ['interview'] })
    .declareNone(['mara'], ['idris', 'tomas'])
    .score('mara', 'idris', { teaching: 2, reference: 3 })
    .score('mara', 'tomas', { teaching: 3, reference: 4 })
    .dispose('mara', 'rejected', [
      { ground: { kind: 'criterion', ref: 'teaching' }, evidence: [rating('mara', 'idris', 'teaching')] },
    ]);
  const mine = 'app-mara';
  const kept = () => [{ words: plant('kept').slice(0, 250), why: plant('why') }];
  const considered: { application: string; text: string }[] = [];
  for (let index = 0; index < others; index += 1) {
    const id = `other-${index}`;
    const application = `app-${id}`;
    builder
      .do('candidates.add', {
        id,
        ref: plant('ref').replaceAll(' ', '-'),
        contact: {
          fullName: `${plant('given').replaceAll(/[^\p{L}\p{N} ]/gu, '')} ${plant('family')}`.slice(0, 250),
          addressAs: plant('address').slice(0, 250),
          email: `${plant('mail').replaceAll(/\s/g, '')}@post.example`.slice(0, 250),
          phone: plant('phone').slice(0, 250),
          addressLines: [plant('line').slice(0, 110)],
          source: plant('source').slice(0, 250),
        },
        facts: [
          {
            id: `fact-${id}-1`,
            value: {
              kind: 'years',
              subject: plant('subject').slice(0, 250),
              years: 3,
              source: plant('factsource').slice(0, 250),
            },
          },
        ],
        relations: [{ kind: 'other', text: plant('relation') }],
        applications: [
          {
            id: application,
            ref: plant('appref').replaceAll(' ', '-'),
            opening,
            channel: plant('channel').slice(0, 250),
          },
        ],
      })
      .reach(id, 'interview')
      .do('scorecards.declare-interest', {
        application,
        member: 'idris',
        declaration: { interest: 'knows', text: plant('interest') },
      })
      .do('scorecards.declare-interest', {
        application,
        member: 'idris',
        declaration: { interest: 'friend', text: plant('interest'), askedAt: 'interview' },
      })
      .declare(id, 'tomas')
      .score(
        id,
        'idris',
        { teaching: 4, reference: 4 },
        { evidence: { teaching: plant('evidence'), reference: plant('evidence') } },
      )
      .score(
        id,
        'tomas',
        { teaching: 4, reference: 5 },
        { evidence: { teaching: plant('evidence'), reference: plant('evidence') } },
      )
      .do('scorecards.submit', {
        application,
        member: 'tomas',
        stage: 'interview',
        corrects: `card-${id}-tomas-interview`,
        reason: plant('correction'),
        ratings: [
          { criterion: 'teaching', points: 5, evidence: plant('evidence'), kept: kept() },
          { criterion: 'reference', points: 5, evidence: plant('evidence') },
        ],
      })
      .do('scorecards.open', { application, stage: 'interview', reason: plant('opened') })
      .do('scorecards.record-fit-note', {
        application,
        member: 'tomas',
        note: {
          against: { kind: 'condition', ref: 'evenings' },
          behaviour: plant('behaviour'),
          situation: plant('situation'),
          effect: plant('effect'),
          source: plant('who').slice(0, 250),
          observedOn: '2026-06-01',
          kept: kept(),
        },
      })
      .do('scorecards.record-observation', {
        application,
        member: 'tomas',
        note: {
          text: plant('observed'),
          source: plant('who').slice(0, 250),
          observedOn: '2026-06-01',
          kept: kept(),
        },
      })
      .do('scorecards.record-deviation', {
        id: `dev-${id}`,
        opening,
        affected: [application],
        note: {
          title: plant('title').slice(0, 250),
          announced: plant('announced'),
          happened: plant('happened'),
          effect: plant('effect'),
          remedy: plant('remedy'),
        },
      })
      .do('decisions.dispose', {
        application,
        disposition: {
          code: index === 0 ? 'appointed' : 'rejected',
          rationale: plant('rationale'),
          reasons: [
            {
              ref: `r-${id}`,
              ground: { kind: 'other', ref: plant('ground').slice(0, 250) },
              text: plant('reason'),
              evidence: [rating(id, 'idris', 'teaching')],
              kept: kept(),
            },
          ],
        },
      })
      .vote('idris', id, { reason: plant('vote') })
      .vote('tomas', id, { reason: plant('vote') })
      .do('decisions.dissent', { opening, member: 'tomas', text: plant('dissent') })
      .do('inquiries.receive', {
        id: `inquiry-${id}`,
        application,
        inquiry: {
          receivedOn: '2026-06-02',
          channel: 'email',
          kind: 'challenge',
          asker: 'candidate',
          askerName: plant('asker').slice(0, 250),
          authority: plant('authority'),
          text: plant('message'),
          questions: [plant('question')],
        },
      })
      .do('inquiries.answer', { inquiry: `inquiry-${id}`, question: 0, answer: plant('answer') })
      .do('inquiries.close', { inquiry: `inquiry-${id}`, note: plant('closing') });
    builder
      .do('candidates.record-not-considered', {
        candidate: id,
        id: `mark-${id}`,
        ref: plant('markref').replaceAll(' ', '-').slice(0, 60),
        member: 'tomas',
        owner: plant('owner').slice(0, 250),
        reason: plant('excluded'),
        until: '2027-06-01',
      })
      .do('candidates.lift-not-considered', {
        candidate: id,
        mark: `mark-${id}`,
        reason: plant('lifted'),
      });
    attach(builder, id, plant('file').slice(0, 250));
    // Whether they are taken for the candidate or not, what they wrote under that name stays theirs.
    if (index % 2 === 0)
      builder.do('candidates.link-duplicate', { candidate: 'mara', other: id, reason: plant('same') });
    else builder.do('candidates.mark-distinct', { candidate: id, other: 'mara', reason: plant('distinct') });
    considered.push({ application, text: plant('considered') });
    append(builder, {
      type: 'finding-justified',
      data: {
        opening,
        check: 'near-tie',
        key: JSON.stringify(['near-tie', [mine, application], '']),
        fingerprint: 'f',
        applications: [mine, application],
        about: '',
        text: '',
      },
      subjects: ['mara', id],
      personal: { text: plant('justified') },
    });
  }
  builder
    .do('decisions.review-preference', { opening, member: 'idris', text: plant('review'), considered })
    .do('openings.copy', { from: opening, ref: 'copy', title: plant('title').slice(0, 250) });
  if (signed) {
    builder.do('decisions.sign', { opening, member: 'idris', rationale: plant('rationale') });
    issue(builder, 'mara', [{ claim: 'criterion-gap', criterion: 'teaching' }]);
    for (let index = 0; index < others; index += 1)
      issue(builder, `other-${index}`, [], [plant('paragraph')]);
    builder.do('openings.readvertise', {
      opening,
      title: plant('title').slice(0, 250),
      reason: plant('outcome'),
    });
  }
  return { builder, markers };
}
