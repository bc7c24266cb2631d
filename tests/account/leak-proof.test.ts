import { buildAudit, entryFacts, sayNow, timeline } from '@shared/account';
import { fieldAt, withheldBy } from '@shared/account/disclosure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type OpeningBuilder } from '../support/opening-builder';
import { LEFT_OUT, wordMaker, writeEveryField, type Written } from './every-field';
import { decidedOpening, optionsFor, scoredOpening } from './example';
import { EVENT_FIELDS } from './schema-fields';

const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Dr', 'The', 'teaching', 'ß', 'Ⅳ', '“', 'não'),
);

const TEXTS = EVENT_FIELDS.flatMap(({ type, leaves }) =>
  type in LEFT_OUT ? [] : leaves.filter(({ kind }) => kind === 'text').map(({ path }) => `${type} ${path}`),
);
const planted = (written: readonly Written[]): Set<string> =>
  new Set(written.flatMap(({ type, words }) => [...words.keys()].map((path) => `${type} ${path}`)));

/** Everything that a candidate can be given, as one text. */
function given(builder: OpeningBuilder): { text: string; entries: Map<number, string> } {
  const made = buildAudit(builder.state, 'app-mara', optionsFor(builder));
  expect(made.ok ? null : made.error).toBeNull();
  const document = made.ok ? made.value : null;
  const lines = timeline(builder.state, 'app-mara', 'candidate');
  const entries = new Map(
    builder.entries.map((entry) => [
      entry.seq,
      JSON.stringify(entryFacts(builder.state, entry, 'app-mara', 'candidate')),
    ]),
  );
  return { text: JSON.stringify([document, lines]), entries };
}

const shown = (text: string, written: readonly Written[]): string[] =>
  written.flatMap(({ type, words }) =>
    [...words].filter(([, word]) => text.includes(word)).map(([path]) => `${type} ${path}`),
  );

describe('every field of every other record', () => {
  const builder = decidedOpening();
  builder
    .do('openings.create', { ref: 'elsewhere', details: { title: 'Archivist' } })
    .do('openings.set-criteria', { opening: 'elsewhere', set: CRITERIA })
    .candidate('vera', { fullName: 'Vera Osei', stages: ['interview'] })
    .candidate('gone', { fullName: 'Gil Osei' });
  const written = writeEveryField(builder, {
    candidate: 'vera',
    opening: builder.opening,
    whole: 'elsewhere',
    gone: 'gone',
    word: wordMaker('zq'),
  });

  it('has a word of its own planted, as the schemas list them', () => {
    expect([...planted(written)].sort()).toEqual([...TEXTS].sort());
    const words = written.flatMap((item) => [...item.words.values()]);
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(300);
  });

  it('stands nowhere in what the candidate is given', () => {
    const { text, entries } = given(builder);
    expect(shown(text, written)).toEqual([]);
    for (const told of entries.values()) expect(shown(told, written)).toEqual([]);
    expect(shown(JSON.stringify(sayNow(builder.state, 'app-mara')), written)).toEqual([]);
  });

  it('stands nowhere whatever is written around it, signed or not', () => {
    fc.assert(
      fc.property(noise, noise, fc.boolean(), (before, after, signed) => {
        const other = (signed ? decidedOpening() : scoredOpening())
          .candidate('vera', { fullName: 'Vera Osei', stages: ['interview'] })
          .candidate('gone', { fullName: 'Gil Osei' })
          .do('openings.create', { ref: 'elsewhere', details: { title: 'Archivist' } });
        const all = writeEveryField(other, {
          candidate: 'vera',
          opening: other.opening,
          whole: 'elsewhere',
          gone: 'gone',
          word: wordMaker('zv'),
          around: (word) => `${before} ${word} ${after}`.trim(),
        });
        const { text, entries } = given(other);
        expect(shown(text, all)).toEqual([]);
        for (const told of entries.values()) expect(shown(told, all)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('would be found: counsel reads of them what concerns the opening', () => {
    const made = buildAudit(builder.state, 'app-vera', optionsFor(builder, { audience: 'counsel' }));
    expect(made.ok).toBe(true);
    expect(shown(JSON.stringify(made), written).length).toBeGreaterThan(60);
  });
});

describe('every field of the candidate’s own record', () => {
  const builder = decidedOpening().candidate('gone', { fullName: 'Gil Osei' });
  const written = writeEveryField(builder, {
    candidate: 'mara',
    opening: builder.opening,
    whole: builder.opening,
    gone: 'gone',
    word: wordMaker('zr'),
    // Taken back, a letter tells nothing; opened again from itself, an opening would be two.
    wanted: (type, variant) => type !== 'opening-created' && (type !== 'letter-withdrawn' || variant === 1),
  });
  const circumstances = (item: Written) => {
    const asker = builder.state.inquiries.inquiries.get(String(item.data['inquiry']))?.text?.asker;
    const wait = builder.state.inquiries.inquiries
      .get(String(item.data['inquiry']))
      ?.waits.find(({ at, ended }) => at.seq === item.seq || ended?.at.seq === item.seq);
    return { asker, waitsFor: wait?.for };
  };
  const allowed = (item: Written, path: string): boolean =>
    withheldBy(fieldAt(item.type, path)!.rule, circumstances(item)) === null;

  it('is shown to the candidate only where its rule allows it', () => {
    const { text, entries } = given(builder);
    for (const item of written) {
      const forbidden = [...item.words].filter(([path]) => !allowed(item, path));
      const own = entries.get(item.seq)!;
      for (const [path, word] of forbidden) {
        expect(text.includes(word), `${item.type} ${path} in the document`).toBe(false);
        expect(own.includes(word), `${item.type} ${path} in its entry`).toBe(false);
      }
    }
  });

  it('is shown in its entry where its rule allows it, to the committee wherever it is no mark', () => {
    const { entries } = given(builder);
    expect(written.length).toBeGreaterThan(80);
    for (const item of written) {
      const committee = JSON.stringify(
        entryFacts(builder.state, builder.entries[item.seq - 1]!, 'app-mara', 'committee'),
      );
      for (const [path, word] of item.words) {
        const { rule } = fieldAt(item.type, path)!;
        const where = `${item.type} ${path}`;
        if (item.type !== 'candidate-erased')
          expect(committee.includes(word), `${where} to the committee`).toBe(
            rule !== 'mark' && !NOT_WHOLE.has(where),
          );
        if (allowed(item, path) && !NOT_YET.has(item.type) && !NOT_WHOLE.has(where))
          expect(entries.get(item.seq)!.includes(word), `${where} to the candidate`).toBe(true);
      }
    }
  });
});

describe('what a member wrote who has stepped out', () => {
  const NOTES = new Set(['scorecard-submitted', 'fit-note-recorded', 'observation-recorded']);
  const builder = decidedOpening();
  const written = writeEveryField(builder, {
    candidate: 'mara',
    author: 'wen',
    opening: builder.opening,
    whole: builder.opening,
    gone: 'joss',
    word: wordMaker('zs'),
    wanted: (type) => NOTES.has(type),
  });

  it('stands nowhere in what the candidate is given, and the document says that it is left out', () => {
    expect(
      builder
        .record()
        .byId.get('app-mara')!
        .declarations.some((item) => item.recused),
    ).toBe(true);
    const { text, entries } = given(builder);
    expect(shown(text, written)).toEqual([]);
    for (const { seq } of written) {
      expect(shown(entries.get(seq)!, written)).toEqual([]);
      expect(entries.get(seq)).toContain('stepped out for this application');
    }
    expect(text).toContain('the member who wrote it stepped out for this application');
  });

  it('is read by the committee', () => {
    const made = buildAudit(builder.state, 'app-mara', optionsFor(builder, { audience: 'committee' }));
    expect(shown(JSON.stringify(made), written).length).toBeGreaterThan(8);
  });
});

/** Of long lists an entry gives the names and the number. */
const NOT_WHOLE = new Set([
  'template-set-adopted data.set.templates[].language',
  'template-set-adopted data.set.templates[].subject',
  'template-set-adopted data.set.templates[].salutation',
  'template-set-adopted data.set.templates[].body[]',
  'template-set-adopted data.set.templates[].closing',
  'template-set-adopted data.set.templates[].email',
  'template-set-adopted data.set.statements[].language',
  'template-set-adopted data.set.statements[].text',
]);
/** What is not the candidate’s to read as long as it is unsigned, or was written about somebody else. */
const NOT_YET = new Set(['disposition-recorded', 'candidate-erased']);
