import { describe, expect, it } from 'vitest';
import { criterion, CRITERIA, rating } from '../support/opening-builder';
import { BLOCKS, blocking, found, only, opening, REOPENS, settling } from './support/findings';

const REFERENCE = { kind: 'criterion', ref: 'reference' } as const;
const interviewed = () =>
  opening()
    .candidate('mara', { stages: ['interview'] })
    .declare('mara', 'idris')
    .score('mara', 'idris', { teaching: 3, reference: 2 });
const supported = { ground: REFERENCE, evidence: [rating('mara', 'idris', 'reference')] };
const fitNote = (firstHand: boolean) => ({
  against: { kind: 'condition' as const, ref: 'evenings' },
  behaviour: 'Asked twice to have every evening off.',
  situation: 'When we described the evening desk.',
  effect: 'The desk is staffed by one person.',
  source: firstHand ? 'Idris Okell' : 'A colleague of the receptionist',
  firstHand,
  observedOn: '2026-05-20',
});

describe('reason-missing (situation 3)', () => {
  it('blocks a rejection without a reason until one is recorded', () => {
    const builder = opening().candidate('mara').dispose('mara', 'rejected');
    expect(only(builder, 'reason-missing').message).toContain('Mara Quist');
    expect(
      blocking(
        builder,
        'reason-missing',
        (it) => it.dispose('mara', 'rejected', [{ ground: REFERENCE }]),
        (it) => it.dispose('mara', 'rejected'),
      ),
    ).toEqual(BLOCKS);
  });

  it('does not fire for other outcomes, withdrawn or erased people', () => {
    const builder = opening().candidate('mara').candidate('joss').candidate('ada');
    builder
      .dispose('mara', 'reserve')
      .dispose('joss', 'rejected')
      .dispose('ada', 'rejected')
      .withdraw('joss')
      .erase('ada');
    expect(found(builder, 'reason-missing')).toEqual([]);
  });
});

describe('evidence-missing', () => {
  it('blocks after an interview until evidence is linked', () => {
    expect(
      blocking(
        interviewed().dispose('mara', 'rejected', [{ ground: REFERENCE }]),
        'evidence-missing',
        (it) => it.dispose('mara', 'rejected', [supported]),
        (it) => it.dispose('mara', 'rejected', [{ ground: REFERENCE }]),
      ),
    ).toEqual(BLOCKS);
  });

  it('asks for a justification before an interview, and again when the reason changes', () => {
    const builder = opening()
      .candidate('mara')
      .dispose('mara', 'rejected', [{ ground: REFERENCE }]);
    expect(
      settling(builder, 'evidence-missing', (it) =>
        it.dispose('mara', 'rejected', [{ ground: REFERENCE, text: 'Something else altogether.' }]),
      ),
    ).toEqual(REOPENS);
  });

  it('does not let an answer given before the interview stand after it', () => {
    const builder = opening()
      .candidate('mara')
      .dispose('mara', 'rejected', [{ ground: REFERENCE }]);
    builder.justify(only(builder, 'evidence-missing').key).reach('mara', 'interview');
    expect(only(builder, 'evidence-missing')).toMatchObject({ severity: 'block', settled: null });
  });

  it('does not count a withdrawn fact or a corrected scorecard', () => {
    const builder = interviewed().dispose('mara', 'rejected', [supported]);
    expect(found(builder, 'evidence-missing')).toEqual([]);
    builder.score(
      'mara',
      'idris',
      { teaching: 3, reference: 4 },
      { id: 'second', corrects: 'card-mara-idris-interview' },
    );
    expect(only(builder, 'evidence-missing').message).toContain('withdrawn or corrected');

    const screened = opening()
      .candidate('joss')
      .dispose('joss', 'rejected', [
        { ground: REFERENCE, evidence: [{ kind: 'fact', fact: 'fact-joss-1' }] },
      ]);
    expect(found(screened, 'evidence-missing')).toEqual([]);
    screened.do('candidates.withdraw-fact', {
      candidate: 'joss',
      fact: 'fact-joss-1',
      reason: 'Entered for the wrong person.',
    });
    expect(found(screened, 'evidence-missing')).toHaveLength(1);
  });

  it('takes the outcome of the opening as evidence that the post is gone (situation 30)', () => {
    const builder = opening()
      .candidate('mara')
      .dispose('mara', 'rejected', [{ ground: { kind: 'process', ref: 'position-cancelled' } }]);
    expect(found(builder, 'evidence-missing')).toHaveLength(1);
    builder.do('openings.set-outcome', {
      opening: builder.opening,
      outcome: 'cancelled',
      reason: 'Budget withdrawn.',
    });
    expect(found(builder, 'evidence-missing')).toEqual([]);
  });

  it('names each of two reasons on the same ground', () => {
    const builder = opening()
      .candidate('mara')
      .dispose('mara', 'rejected', [{ ground: REFERENCE }, { ground: REFERENCE, text: 'Again.' }]);
    expect(found(builder, 'evidence-missing').map((finding) => finding.about)).toEqual([
      'criterion:reference',
      'criterion:reference#2',
    ]);
  });
});

describe('hearsay-evidence (situations 16 and 17)', () => {
  const withNote = (...firstHand: boolean[]) => {
    const builder = interviewed();
    firstHand.forEach((first, index) =>
      builder.do('scorecards.record-fit-note', {
        id: `note-${index}`,
        application: 'app-mara',
        member: 'idris',
        note: fitNote(first),
      }),
    );
    const evidence = firstHand.map((_, index) => ({ kind: 'fit-note' as const, fitNote: `note-${index}` }));
    return builder.dispose('mara', 'rejected', [
      { ground: { kind: 'condition', ref: 'evenings' }, evidence },
    ]);
  };

  it('fires when all evidence is second-hand, and re-opens when it changes', () => {
    const builder = withNote(false);
    expect(only(builder, 'hearsay-evidence').message).toContain('A colleague of the receptionist');
    expect(
      settling(builder, 'hearsay-evidence', (it) => {
        const note = {
          text: 'I was told that she was late.',
          source: 'A neighbour',
          firstHand: false,
          observedOn: '2026-05-20',
        };
        it.do('scorecards.record-observation', { id: 'heard', application: 'app-mara', member: 'wen', note });
        it.dispose('mara', 'rejected', [
          {
            ground: { kind: 'condition', ref: 'evenings' },
            evidence: [
              { kind: 'fit-note', fitNote: 'note-0' },
              { kind: 'observation', observation: 'heard' },
            ],
          },
        ]);
      }),
    ).toEqual(REOPENS);
  });

  it('does not fire beside one first-hand account, or without evidence', () => {
    expect(found(withNote(false, true), 'hearsay-evidence')).toEqual([]);
    expect(found(withNote(), 'hearsay-evidence')).toEqual([]);
  });
});

describe('stage-mismatch', () => {
  const deviation = {
    announced: 'Advanced students',
    happened: 'Beginners',
    remedy: 'Repeated',
    stage: 'interview',
  };
  const ground = { kind: 'criterion', ref: 'teaching' } as const;
  const evidence = [{ kind: 'deviation' as const, deviation: 'task-changed' }];

  it('blocks evidence from a stage that was never reached', () => {
    const builder = opening().candidate('mara');
    builder.do('scorecards.record-deviation', {
      ref: 'task-changed',
      opening: builder.opening,
      affected: [],
      note: deviation,
    });
    builder.dispose('mara', 'rejected', [{ ground, evidence }]);
    expect(only(builder, 'stage-mismatch').message).toContain('“Interview”, which Mara Quist never reached');
    expect(
      blocking(
        builder,
        'stage-mismatch',
        (it) =>
          it.dispose('mara', 'rejected', [{ ground, evidence: [{ kind: 'fact', fact: 'fact-mara-1' }] }]),
        (it) => it.dispose('mara', 'rejected', [{ ground, evidence }]),
      ),
    ).toEqual(BLOCKS);
  });

  it('does not fire for a stage that was reached', () => {
    expect(found(interviewed().dispose('mara', 'rejected', [supported]), 'stage-mismatch')).toEqual([]);
  });
});

describe('undeclared-criterion (situation 24)', () => {
  it('fires for a ground that was never declared, and re-opens when its words change', () => {
    const builder = opening()
      .candidate('mara')
      .dispose('mara', 'rejected', [{ ground: { kind: 'other', ref: 'Knows the catalogue system' } }]);
    expect(only(builder, 'undeclared-criterion').message).toContain('“Knows the catalogue system”');
    expect(
      settling(builder, 'undeclared-criterion', (it) =>
        it.dispose('mara', 'rejected', [
          { ground: { kind: 'other', ref: 'Knows the catalogue system' }, text: 'Had never seen it.' },
        ]),
      ),
    ).toEqual(REOPENS);
  });

  it('fires for a criterion that came after this candidate was scored', () => {
    const builder = interviewed().criteria(
      { criteria: [...CRITERIA.criteria, criterion('catalogue', 'Catalogue system')] },
      'Needed after all.',
    );
    builder.dispose('mara', 'rejected', [{ ground: { kind: 'criterion', ref: 'catalogue' } }]);
    expect(only(builder, 'undeclared-criterion').message).toContain(
      'only after this candidate had been scored',
    );
  });

  it('fires for a criterion that was dropped since', () => {
    const builder = interviewed().dispose('mara', 'rejected', [supported]);
    expect(found(builder, 'undeclared-criterion')).toEqual([]);
    const stages = CRITERIA.stages.map((stage) => ({
      ...stage,
      criteria: stage.criteria.filter((ref) => ref !== 'reference'),
    }));
    builder.criteria({ criteria: [CRITERIA.criteria[0]!], stages }, 'Not needed.');
    expect(only(builder, 'undeclared-criterion').message).toContain('no longer among the criteria');
  });

  it('does not fire for what was declared, or for the course of the process', () => {
    const builder = interviewed().dispose('mara', 'rejected', [
      supported,
      { ground: { kind: 'process', ref: 'not-among-strongest' } },
    ]);
    expect(found(builder, 'undeclared-criterion')).toEqual([]);
  });
});
