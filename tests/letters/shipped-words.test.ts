import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lint, parseLexicon } from '@shared/lint';
import { LETTER_KINDS } from '@shared/letters';
import { shippedSet } from '../correspondence/letter-case';

const path = fileURLToPath(new URL('../../resources/lexicon/en.json', import.meta.url));

/** Fixed words only: what stands between the variables. */
const words = (text: string): string =>
  text
    .replaceAll(/\{%.*?%\}/g, ' ')
    .replaceAll(/\{\{ "([^"]*)".*?\}\}/g, '$1')
    .replaceAll(/\{\{.*?\}\}/g, 'this');

describe('our own letters against our own linter', () => {
  const parsed = parseLexicon(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const lexicon = parsed.value;
  const signals = (text: string, language: string) =>
    lint(words(text), { as: 'letter', language, lexicon }).map(
      (signal) => `${signal.check}: ${words(text).slice(signal.start, signal.end)}`,
    );

  it.each(LETTER_KINDS.flatMap((kind) => [[kind, 'en-GB'] as const, [kind, 'en-US'] as const]))(
    '%s in %s has no signal',
    (kind, language) => {
      const template = shippedSet(language).templates.find((item) => item.kind === kind)!;
      expect(
        [template.subject, ...template.body, template.closing].flatMap((text) => signals(text, language)),
      ).toEqual([]);
    },
  );

  it.each(['en-GB', 'en-US'])('the sentences of %s have no signal', (language) => {
    expect(shippedSet(language).statements.flatMap((statement) => signals(statement.text, language))).toEqual(
      [],
    );
  });
});
