import { describe, expect, it } from 'vitest';
import { lint, parseLexicon } from '@shared/lint';
import { compiled } from './packs';

const rule = {
  id: 'one',
  check: 'protected-signal',
  attribute: 'age',
  class: 'D',
  patterns: ['too old'],
  examples: ['too old'],
  nonExamples: ['old'],
  source: 'us',
};
const pack = {
  format: 1,
  language: 'en',
  sources: { us: 'ourselves' },
  topics: { age: { why: 'You speak of age.', suggestion: 'Do not.' } },
  sets: { folk: ['man', 'elder woman'], far: ['<folk> |away'] as string[] },
  guard: ['maturely'],
  behaviour: { patterns: ['said'] },
  rules: [rule],
};
const good = { ...pack, sets: { folk: ['man', 'elder woman'] } };
const withPatterns = (patterns: string[], falsePositives: string[] = []) =>
  compiled({ ...good, rules: [{ ...rule, patterns, falsePositives }] });
const hits = (pattern: string, text: string) =>
  lint(text, { as: 'note', language: 'en', lexicon: withPatterns([pattern]) }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a pattern', () => {
  it.each([
    ['too old', 'far too old now', ['too old']],
    ['too old', 'too very old', []],
    ['too ~2 old', 'too very very old', ['too very very old']],
    ['too ~2 old', 'too very very very old', []],
    ['too ~2 old', 'too late. The old', []],
    ['too very? old', 'too old, too very old', ['too old', 'too very old']],
    ['retire*', 'retirement', ['retirement']],
    ['=mean', 'it means', []],
    ['kid', 'kids', ['kids']],
    ['#40-79 years', '39 years, 40 years', ['40 years']],
    ['# years', 'nine years', []],
    ['old <folk>', 'old man, old elder woman', ['old man', 'old elder woman']],
    ['old man|elder_woman', 'old elder woman', ['old elder woman']],
    ['old !<folk>|man', 'old man, old house', ['old house']],
    ['^ old $', 'Old. Very old. Old man.', ['Old']],
    ['old $', 'Old. Very old. Old man.', ['Old', 'old']],
    ['husband', "her husband's job", ["husband's"]],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(hits(pattern, text)).toEqual(expected);
  });

  it('forgives one slip from six letters on, never in a guarded word', () => {
    expect(hits('mature', 'matur matuer mature nature')).toEqual(['matur', 'matuer', 'mature']);
    expect(hits('matures', 'maturely')).toEqual([]);
    expect(hits('aged', 'agde')).toEqual([]);
  });

  it('gives way to a false positive that overlaps it, elsewhere not', () => {
    const lexicon = withPatterns(['old'], ['old system']);
    expect(
      lint('old system, old', { as: 'note', language: 'en', lexicon }).map(({ start }) => start),
    ).toEqual([12]);
  });

  it('stays quick on a long text without a full stop', () => {
    const lexicon = withPatterns(['too ~9 <folk> ~9 <folk> ~9 old'], ['man ~9 man ~9 man']);
    expect(lint('too man '.repeat(3000), { as: 'note', language: 'en', lexicon })).toEqual([]);
  });
});

describe('parseLexicon', () => {
  const problem = (change: object) => {
    const parsed = parseLexicon({ ...good, ...change });
    return parsed.ok ? 'accepted' : parsed.error;
  };

  it('compiles the same object once', () => {
    const first = parseLexicon(good);
    expect(parseLexicon(good)).toBe(first);
  });

  it.each([
    ['a step that cannot be read', { rules: [{ ...rule, patterns: ['too (old'] }] }, 'too (old'],
    ['a gap at the end', { rules: [{ ...rule, patterns: ['too ~2'] }] }, 'too ~2'],
    ['nothing but optional steps', { rules: [{ ...rule, patterns: ['too?'] }] }, 'too?'],
    ['a sentence end in the middle', { rules: [{ ...rule, patterns: ['too $ old'] }] }, 'too $ old'],
    ['a negation at the start', { rules: [{ ...rule, patterns: ['!too old'] }] }, '!too old'],
    ['an unknown set', { rules: [{ ...rule, patterns: ['<none>'] }] }, '<none>'],
    ['a set that contains itself', { sets: { a: ['<b>'], b: ['<a>'] } }, 'contains itself'],
    ['an id used twice', { rules: [rule, rule] }, 'twice'],
    ['an unlisted source', { rules: [{ ...rule, source: 'nobody' }] }, 'nobody'],
    ['a topic without words', { topics: {} }, 'age'],
    ['a rule without patterns', { rules: [{ ...rule, patterns: [] }] }, 'patterns or marks'],
    ['a field it does not know', { rules: [{ ...rule, regex: '.*' }] }, 'regex'],
    ['another format', { format: 2 }, 'format'],
  ])('refuses %s and says where', (_what, change, words) => {
    expect(problem(change)).toMatchObject({ kind: 'invalid', code: 'lexicon' });
    expect(JSON.stringify(problem(change))).toContain(words);
  });
});
