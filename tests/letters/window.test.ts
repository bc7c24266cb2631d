/** A template taken apart into pieces to be shown. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templatePieces, type Test } from '@renderer/templates/template-pieces';
import { testNames, variableNames } from '@renderer/templates/template-words';

/** Whether a condition holds something for which there are no words. */
const unread = (test: Test): boolean => {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.tests.some(unread);
    case 'yes':
      return !testNames[test.path];
    case 'given':
    case 'is':
      return !variableNames[test.path];
    case 'other':
      return true;
  }
};

describe('a template taken apart', () => {
  it('shows variables, conditions and claims', () => {
    const source =
      'Dear {{ candidate.name }}{% if contact != "" %}, ask {{ contact }}{% else %}.{% endif %} ' +
      '{{ "On the list until " | append: reserveUntil | says: "reserve-until" }}';
    expect(templatePieces(source)).toEqual([
      { kind: 'text', text: 'Dear ' },
      { kind: 'variable', path: 'candidate.name' },
      { kind: 'condition', word: 'if', test: { kind: 'given', path: 'contact', not: false } },
      { kind: 'text', text: ', ask ' },
      { kind: 'variable', path: 'contact' },
      { kind: 'condition', word: 'else', test: null },
      { kind: 'text', text: '.' },
      { kind: 'condition', word: 'end', test: null },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'On the list until ' },
      { kind: 'variable', path: 'reserveUntil' },
      { kind: 'claim', claim: 'reserve-until' },
    ]);
  });

  it('keeps separators inside quotation marks', () => {
    expect(templatePieces('{{ "Note: a | b" | says: "appointed" }}')).toEqual([
      { kind: 'text', text: 'Note: a | b' },
      { kind: 'claim', claim: 'appointed' },
    ]);
  });

  it('reads conditions that are joined, and leaves mixed ones as they stand', () => {
    const test = (text: string) => templatePieces(`{% if ${text} %}`)[0];
    const given = { kind: 'given', path: 'onFileUntil', not: false };
    const yes = { kind: 'yes', path: 'applyAgain' };
    expect(test('onFileUntil != "" and applyAgain')).toMatchObject({
      test: { kind: 'all', tests: [given, yes] },
    });
    expect(test('onFileUntil != "" or applyAgain')).toMatchObject({
      test: { kind: 'any', tests: [given, yes] },
    });
    const mixed = 'applyAgain and decided or interviewed';
    expect(test(mixed)).toMatchObject({ test: { kind: 'other', text: mixed } });
  });

  it('shows as it stands what it cannot read', () => {
    for (const source of ['{{ a | upcase }}', '{{ 1 + 1 }}', '{% for x in y %}'])
      expect(templatePieces(source)).toEqual([{ kind: 'code', text: source }]);
  });

  it.each(['en-GB', 'en-US', 'de', 'fr', 'es', 'nl'])(
    'has words for all of the shipped set %s',
    (language) => {
      const file = new URL(`../../resources/templates/${language}.json`, import.meta.url);
      const set = JSON.parse(readFileSync(file, 'utf8')) as {
        templates: { subject: string; salutation: string; body: string[]; closing: string }[];
        statements: { text: string }[];
      };
      const sources = [
        ...set.templates.flatMap((item) => [item.subject, item.salutation, ...item.body, item.closing]),
        ...set.statements.map((item) => item.text),
      ];
      const strange = sources.flatMap(templatePieces).filter((piece) => {
        if (piece.kind === 'code') return true;
        if (piece.kind === 'variable') return !variableNames[piece.path];
        return piece.kind === 'condition' && piece.test !== null && unread(piece.test);
      });
      expect(strange).toEqual([]);
    },
  );
});
