import { describe, expect, it } from 'vitest';
import { scoringView } from '@engine/scorecards';
import { openingBuilder, type OpeningBuilder } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;
const POINTS = { teaching: 4, reference: 3 };
const ratings = Object.entries(POINTS).map(([ref, points]) => ({
  criterion: ref,
  points,
  evidence: 'Gave an example.',
}));
const atInterview = (): OpeningBuilder => openingBuilder().candidate('mara', { stages: ['interview'] });
const submit = (opening: OpeningBuilder, change: object = {}) =>
  opening.attempt('scorecards.submit', {
    application: 'app-mara',
    member: 'wen',
    stage: 'interview',
    ratings,
    ...change,
  });

describe('submitting a scorecard', () => {
  it('locks it; a correction names it and says why', () => {
    const opening = atInterview().score('mara', 'wen', POINTS);
    expect(refusal(submit(opening))).toBe('scorecard-locked');
    expect(refusal(submit(opening, { corrects: 'card-mara-wen-interview' }))).toBe('correction-reason');
    opening.score(
      'mara',
      'wen',
      { ...POINTS, teaching: 2 },
      { id: 'second', corrects: 'card-mara-wen-interview' },
    );
    const [standing, ...others] = opening.record().byId.get('app-mara')!.scorecards;
    expect(others).toEqual([]);
    expect(standing).toMatchObject({ id: 'second', corrects: 'card-mara-wen-interview' });
    expect(opening.state.scorecards.scorecards.get('card-mara-wen-interview')?.correctedBy).toBe('second');
  });

  it.each([['a stage not reached', { application: 'app-mara' }, 'stage-not-reached']])(
    'is refused for %s',
    (_name, change, code) => {
      expect(refusal(submit(openingBuilder().candidate('mara'), change))).toBe(code);
    },
  );

  it('needs every criterion of the stage, on its scale, with evidence', () => {
    expect(refusal(submit(atInterview(), { ratings: ratings.slice(1) }))).toBe('rating-missing');
    expect(refusal(submit(atInterview(), { ratings: [{ ...ratings[0], points: 6 }, ratings[1]] }))).toBe(
      'rating-off-scale',
    );
    expect(refusal(submit(atInterview(), { ratings: [...ratings, ratings[0]] }))).toBe('rating-twice');
    expect(() => submit(atInterview(), { ratings: [{ ...ratings[0], evidence: ' ' }, ratings[1]] })).toThrow(
      /empty/,
    );
  });

  it('is not for a member who stepped out', () => {
    expect(refusal(submit(atInterview().declare('mara', 'wen', 'friend', true)))).toBe('recused');
  });
});

describe('what a member sees', () => {
  const slot = (opening: OpeningBuilder, viewer: string, member: string) =>
    scoringView(opening.state, 'app-mara', viewer)!
      .stages.find((stage) => stage.ref === 'interview')!
      .slots.find((item) => item.member === member)!;

  it("is not another's scorecard, until all assigned have submitted", () => {
    const opening = atInterview().score('mara', 'wen', POINTS).score('mara', 'tomas', POINTS);
    expect(slot(opening, 'idris', 'wen')).toMatchObject({ status: 'hidden', scorecard: null });
    expect(slot(opening, 'tomas', 'wen')).toMatchObject({ status: 'hidden', scorecard: null });
    expect(slot(opening, 'wen', 'wen').status).toBe('shown');
    opening.score('mara', 'idris', POINTS);
    expect(slot(opening, 'idris', 'wen').status).toBe('shown');
  });

  it('is everything once the chair has opened the stage, with the reason on record', () => {
    const opening = atInterview().score('mara', 'wen', POINTS);
    opening.do('scorecards.open', {
      application: 'app-mara',
      stage: 'interview',
      reason: 'Tomas is ill until Friday.',
    });
    expect(slot(opening, 'idris', 'wen').status).toBe('shown');
    expect([...opening.state.scorecards.opened.values()][0]?.reason).toBe('Tomas is ill until Friday.');
  });

  it('does not wait for a member who stepped out', () => {
    const opening = atInterview()
      .declare('mara', 'tomas', 'family', true)
      .score('mara', 'wen', POINTS)
      .score('mara', 'idris', POINTS);
    expect(slot(opening, 'wen', 'idris').status).toBe('shown');
    expect(slot(opening, 'wen', 'tomas').status).toBe('recused');
  });

  it("is not another's fit note before the viewer has submitted", () => {
    const opening = atInterview().do('scorecards.record-fit-note', {
      application: 'app-mara',
      member: 'tomas',
      note: {
        against: { kind: 'condition', ref: 'evenings' },
        behaviour: 'Said she would rather not be alone.',
        source: 'Tomas Verrall',
        observedOn: '2026-06-01',
      },
    });
    expect(scoringView(opening.state, 'app-mara', 'wen')!.fitNotes).toEqual([]);
    expect(scoringView(opening.state, 'app-mara', 'tomas')!.fitNotes).toHaveLength(1);
    opening.score('mara', 'wen', POINTS).score('mara', 'idris', POINTS).score('mara', 'tomas', POINTS);
    expect(scoringView(opening.state, 'app-mara', 'wen')!.fitNotes).toHaveLength(1);
  });
});

describe('a fit note', () => {
  it('says what the person should fit: a condition or criterion of this opening', () => {
    const note = { behaviour: 'Seemed off.', source: 'Wen Sadler', observedOn: '2026-06-01' };
    const record = (against: { kind: 'condition' | 'criterion'; ref: string }) =>
      atInterview().attempt('scorecards.record-fit-note', {
        application: 'app-mara',
        member: 'wen',
        note: { ...note, against },
      });
    expect(refusal(record({ kind: 'condition', ref: 'our culture' }))).toBe('fit-to-what');
    expect(record({ kind: 'criterion', ref: 'teaching' }).ok).toBe(true);
  });
});
