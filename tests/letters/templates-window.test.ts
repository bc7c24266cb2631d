/** What the templates room computes by itself: offers at the cursor, marks, differences, places of faults. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LETTER_KINDS,
  STATEMENT_GROUNDS,
  statementVariablesFor,
  TEMPLATE_CLAIMS,
  TEMPLATE_FILTERS,
  TEMPLATE_VARIABLES,
  YES_NO_VARIABLES,
} from '@shared/letters';
import { completedFrom, movedBy, withStatement, withTemplate } from '@renderer/templates/edit-set';
import { filterMeanings } from '@renderer/templates/editor-messages';
import { faultAbout, faultRange } from '@renderer/templates/fault-place';
import { KIND_GROUPS } from '@renderer/templates/kind-groups';
import { sameWords, setDifference } from '@renderer/templates/set-difference';
import { claimNames, testNames, variableNames } from '@renderer/templates/template-words';
import { wordsMarks } from '@renderer/templates/words-marks';
import { offersAt } from '@renderer/templates/words-offers';
import { templateFaults } from '@engine/letters/render-check';
import { shippedSet } from '../correspondence/letter-case';

const SET = shippedSet('en-GB');
const KNOWN = { variables: TEMPLATE_VARIABLES, claims: TEMPLATE_CLAIMS };

/** What the text becomes when the offer `label` is taken where `|` stands. */
function taking(text: string, label: string): string {
  const at = text.lastIndexOf('¦');
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const found = offersAt(before, after, KNOWN);
  const offer = found?.offers.find((item) => item.label === label);
  if (!found || !offer) throw new Error(`“${label}” is not offered at ${text}`);
  return before.slice(0, found.from) + offer.insert + after;
}

describe('what is offered at the cursor', () => {
  it.each([
    ['Dear {¦', 'candidate.name', 'Dear {{ candidate.name }}'],
    ['Dear {{ cand¦', 'candidate.name', 'Dear {{ candidate.name }}'],
    ['Dear {{ ¦ }}, hello', 'candidate.name', 'Dear {{ candidate.name }}, hello'],
    ['{{ "until " | append: ¦ }}', 'reserveUntil', '{{ "until " | append: reserveUntil }}'],
    ['{{ date | ¦', 'append', '{{ date | append: '],
    ['{{ "x" | says: ¦', 'was-interviewed', '{{ "x" | says: "was-interviewed" }}'],
    ['{{ "x" | says: "was¦', 'was-interviewed', '{{ "x" | says: "was-interviewed" }}'],
    ['{{ "x" | says: "¦" }}', 'replaces', '{{ "x" | says: "replaces" }}'],
    ['{% ¦', 'if', '{% if '],
    ['{% if x %}a{% ¦', 'endif', '{% if x %}a{% endif %}'],
    ['{% en¦ %}', 'endif', '{% endif %}'],
    ['{% if con¦', 'contact', '{% if contact != "" %}'],
    ['{% if ¦', 'interviewed', '{% if interviewed %}'],
    ['{% if opening.outcome == "¦', 'cancelled', '{% if opening.outcome == "cancelled"'],
  ])('%s', (text, label, result) => expect(taking(text, label)).toBe(result));

  it.each(['Dear ¦', 'a }} b¦', '{{ "some wor¦', '{{ date ¦', '{% endif %} x¦'])(
    'is nothing at %s',
    (text) => {
      expect(offersAt(text.slice(0, -1), '', KNOWN)).toBeNull();
    },
  );

  it('leads to words without a fault, wherever one variable is asked for', () => {
    const index = SET.templates.findIndex((item) => item.kind === 'after-interview');
    for (const name of TEMPLATE_VARIABLES.filter((item) => !YES_NO_VARIABLES.has(item))) {
      const set = withTemplate(SET, 'after-interview', { subject: taking('A {¦', name) });
      expect(templateFaults(set).filter((fault) => fault.template === index)).toEqual([]);
    }
  });

  it('has a meaning in words for everything', () => {
    const variables = [...TEMPLATE_VARIABLES, ...STATEMENT_GROUNDS.flatMap(statementVariablesFor)];
    expect(variables.filter((name) => !variableNames[name] && !testNames[name])).toEqual([]);
    expect([...YES_NO_VARIABLES].filter((name) => !testNames[name])).toEqual([]);
    expect(TEMPLATE_CLAIMS.filter((claim) => !claimNames[claim])).toEqual([]);
    expect(TEMPLATE_FILTERS.filter((filter) => !filterMeanings[filter])).toEqual([]);
  });
});

describe('marks in the text', () => {
  it('tell what is filled in, conditions and claims from the words of the letter', () => {
    const text = 'A {{ date }}{% if x %}{{ "Hi " | append: date | says: "replaces" }}{% endif %}';
    const found = wordsMarks(text).map(({ from, to, kind }) => [kind, text.slice(from, to)]);
    expect(found).toEqual([
      ['variable', '{{ date }}'],
      ['condition', '{% if x %}'],
      ['claim', '{{ "Hi " | append: date | says: "replaces" }}'],
      ['words', 'Hi '],
      ['condition', '{% endif %}'],
    ]);
  });
  it('never leave the text, and begin in order', () => {
    const bit = fc.constantFrom('{{', '}}', '{%', '%}', '"', "'", '|', ' says: ', 'x', '\n', ' ');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
        const text = bits.join('');
        let last = 0;
        for (const { from, to } of wordsMarks(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = from;
        }
      }),
    );
  });
});

describe('the difference of two sets', () => {
  it('is nothing between a set and itself, in whatever order', () => {
    expect(setDifference(SET, SET)).toEqual([]);
    expect(sameWords(SET, { ...SET, templates: SET.templates.toReversed() })).toBe(true);
  });
  it('names the letter, the part and the words', () => {
    const after = withStatement(
      withTemplate(SET, 'after-interview', { closing: 'Yours truly', claims: ['was-interviewed'] }),
      'strength',
      'Well done.',
    );
    const [letter, sentence, ...more] = setDifference(SET, after);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      about: { kind: 'after-interview' },
      change: 'changed',
      claims: { added: ['was-interviewed'], removed: [] },
    });
    expect(letter!.parts.map(({ part }) => part)).toEqual(['closing']);
    expect(
      letter!.parts[0]!.pieces.filter((piece) => piece.change === 'added').map(({ text }) => text),
    ).toEqual(['truly']);
    expect(sentence!.about).toEqual({ ground: 'strength' });
  });
  it('names what is new and what is gone as a whole', () => {
    const fewer = { ...SET, templates: SET.templates.filter((item) => item.kind !== 'feedback') };
    expect(setDifference(fewer, SET)).toMatchObject([{ about: { kind: 'feedback' }, change: 'added' }]);
    expect(setDifference(SET, fewer)).toMatchObject([{ change: 'removed' }]);
    expect(sameWords(completedFrom(fewer, SET), SET)).toBe(true);
    expect(setDifference(null, SET)).toHaveLength(LETTER_KINDS.length + STATEMENT_GROUNDS.length);
  });
});

describe('places and order', () => {
  it('underlines the whole of what is wrong, inside the text', () => {
    const text = 'One.\nDear {{ nobody }}';
    const { from, to } = faultRange(text, { line: 2, column: 9 });
    expect(text.slice(from, to)).toBe('nobody');
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        (any, line, column) => {
          const range = faultRange(any, { line, column });
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeGreaterThanOrEqual(range.from);
          expect(range.to).toBeLessThanOrEqual(any.length);
        },
      ),
    );
  });
  it('knows which letter or sentence a fault is about', () => {
    const fault = { part: 'x', line: 1, column: 1, message: '' };
    expect(faultAbout(SET, { ...fault, template: 0, statement: null })).toBe(SET.templates[0]!.kind);
    expect(faultAbout(SET, { ...fault, template: null, statement: 1 })).toBe(SET.statements[1]!.ground);
    expect(faultAbout(SET, { ...fault, template: null, statement: null })).toBeNull();
  });
  it('lists every kind of letter once, by occasion', () => {
    expect(KIND_GROUPS.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...LETTER_KINDS].toSorted());
  });
  it('moves one paragraph by one place and loses none', () => {
    expect(movedBy(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});
