import { describe, expect, it } from 'vitest';
import type { CallInput } from '@shared/calls';
import { allFindings, found, only, opening } from './support/findings';

type Note = CallInput<'scorecards.record-fit-note'>['note'];
const NOTE: Note = {
  against: { kind: 'condition', ref: 'evenings' },
  behaviour: 'Said the last reader of the evening was creepy, and left the desk.',
  situation: 'Asked about closing alone.',
  effect: 'The desk is closed by one person.',
  source: 'Wen Sadler',
  observedOn: '2026-06-01',
};
const kept = (words: string, why = 'Their own word, which they were asked about.') => [{ words, why }];
const interviewed = () => opening().candidate('mara', { stages: ['interview'] });
const noted = (change: Partial<Note> = {}) =>
  interviewed().do('scorecards.record-fit-note', {
    application: 'app-mara',
    member: 'wen',
    note: { ...NOTE, ...change },
  });

describe('words that are kept, with the reason', () => {
  it('settle what may be justified, in the person’s own words', () => {
    expect(only(noted(), 'trait-not-behaviour').settled).toBeNull();
    const finding = only(noted({ kept: kept('Creepy') }), 'trait-not-behaviour');
    expect(finding).toMatchObject({
      severity: 'justify',
      settled: { text: 'Their own word, which they were asked about.', by: 'wen' },
    });
    expect(finding.message).toContain('“creepy”');
  });

  it('may be kept as part of a longer phrase, and not by other words', () => {
    const longer = noted({ kept: kept('reader of the evening was  creepy') });
    expect(only(longer, 'trait-not-behaviour').settled).not.toBeNull();
    expect(only(noted({ kept: kept('the desk') }), 'trait-not-behaviour').settled).toBeNull();
  });

  it('leave the rest open: only that is spoken of', () => {
    const builder = interviewed().do('scorecards.record-observation', {
      application: 'app-mara',
      member: 'wen',
      note: {
        text: 'Came with a boyfriend; spoke of a recent graduate.',
        source: 'Wen Sadler',
        observedOn: '2026-06-01',
        kept: kept('boyfriend'),
      },
    });
    const finding = only(builder, 'protected-signal');
    expect(finding.settled).toBeNull();
    expect(finding.message).toContain('“recent graduate”');
    expect(finding.message).not.toContain('“boyfriend”');
  });

  it('do not settle what blocks in a reason, and settle what does not', () => {
    const reasoned = (text: string, words: string) =>
      interviewed().do('decisions.dispose', {
        application: 'app-mara',
        disposition: {
          code: 'rejected',
          reasons: [{ ref: 'r', ground: { kind: 'criterion', ref: 'teaching' }, text, kept: kept(words) }],
        },
      });
    expect(only(reasoned('Talked about the boyfriend.', 'boyfriend'), 'protected-signal')).toMatchObject({
      severity: 'block',
      settled: null,
    });
    expect(
      only(reasoned('Called readers creepy twice.', 'creepy'), 'trait-not-behaviour').settled,
    ).not.toBeNull();
  });

  it('belong to the evidence they were kept in: a correction without them opens it again', () => {
    const rate = (words?: string) =>
      [
        { criterion: 'teaching', points: 3, evidence: 'Spoke of a recent graduate they had taught.' },
        { criterion: 'reference', points: 3, evidence: 'Found the map.' },
      ].map((rating, index) => (index === 0 && words ? { ...rating, kept: kept(words) } : rating));
    const card = { application: 'app-mara', member: 'wen', stage: 'interview' };
    const builder = interviewed().do('scorecards.submit', {
      ...card,
      id: 'first',
      ratings: rate('recent graduate'),
    });
    expect(only(builder, 'protected-signal').settled).toMatchObject({ by: 'wen' });
    expect(JSON.stringify(builder.entries.at(-1)!.event.data)).not.toContain('graduate');
    builder.do('scorecards.submit', {
      ...card,
      ratings: rate(),
      corrects: 'first',
      reason: 'Entered twice.',
    });
    expect(only(builder, 'protected-signal').settled).toBeNull();
  });

  it('do not stand in the way of a signature, and are named in it', () => {
    const builder = noted({ kept: kept('creepy') }).dispose('mara', 'appointed');
    for (const finding of allFindings(builder).filter(({ check }) => check === 'scorecards-incomplete'))
      builder.justify(finding.key);
    builder.do('decisions.sign', { opening: builder.opening, member: 'idris' });
    const signed = builder.record().decision!.findings.find((item) => item.check === 'trait-not-behaviour');
    expect(signed!.justified).toBe(builder.record().byId.get('app-mara')!.fitNotes[0]!.at.seq);
    expect(found(noted({ kept: kept('creepy') }), 'protected-signal')).toEqual([]);
  });
});
