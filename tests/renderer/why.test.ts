import type { AuditDocument } from '@shared/audit';
import { describe, expect, it } from 'vitest';
import { readLettersSearch } from '../../src/renderer/app/letters-search';
import { readWhySearch } from '../../src/renderer/app/why-search';
import { dayAtStop, stopOf } from '../../src/renderer/audit/days';
import { markAfter } from '../../src/renderer/audit/reading/roving-marks';
import { sentenceAfter } from '../../src/renderer/audit/say/read-out';
import { leftOut, piecesOf } from '../../src/renderer/audit/withheld';

describe('places where something is left out', () => {
  it('are found inside a sentence, with the reason of each', () => {
    expect(piecesOf('Source: [withheld: it is private]; seen by [withheld: not named].')).toEqual([
      { text: 'Source: ', withheld: null },
      { text: '', withheld: 'it is private' },
      { text: '; seen by ', withheld: null },
      { text: '', withheld: 'not named' },
      { text: '.', withheld: null },
    ]);
  });
  it('are not made of other brackets', () => {
    const text = 'Said by [a member of the panel]; [withheld] was written on the note.';
    expect(piecesOf(text)).toEqual([{ text, withheld: null }]);
  });
  it('are counted in sentences, whole statements and tables', () => {
    const statement = (text: string, redacted?: string) => ({ text, seqs: [1], redacted });
    const document = {
      answer: statement('Plain.'),
      sections: [
        {
          statements: [
            statement('Votes withheld', 'not disclosed'),
            statement('A [withheld: x] and a [withheld: y]'),
            statement('Plain.'),
          ],
          tables: [
            { caption: '', table: { columns: [], rows: [{ cells: ['[withheld: z]', '4'], seqs: [] }] } },
          ],
        },
      ],
    } as unknown as AuditDocument;
    expect(leftOut(document)).toBe(4);
  });
});

describe('the slider over the days on record', () => {
  const days = ['2026-03-02', '2026-03-09', '2026-04-01'];
  it('has a stop for each day and now after the last', () => {
    expect(stopOf(days, undefined)).toBe(3);
    expect(dayAtStop(days, 3)).toBeUndefined();
    for (const day of days) expect(dayAtStop(days, stopOf(days, day))).toBe(day);
  });
  it('stands where the record stood on a day in between, and at the first before any', () => {
    expect(stopOf(days, '2026-03-20')).toBe(1);
    expect(stopOf(days, '2027-01-01')).toBe(2);
    expect(stopOf(days, '2020-01-01')).toBe(0);
    expect(stopOf([], '2020-01-01')).toBe(0);
  });
});

describe('reading out one sentence after the other', () => {
  it('goes on and back, and stops at both ends', () => {
    expect(
      [' ', 'Enter', 'ArrowRight', 'ArrowDown', 'PageDown'].map((key) => sentenceAfter(key, 1, 4)),
    ).toEqual([2, 2, 2, 2, 2]);
    expect(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].map((key) => sentenceAfter(key, 1, 4))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(sentenceAfter('ArrowRight', 3, 4)).toBe(3);
    expect(sentenceAfter('ArrowLeft', 0, 4)).toBe(0);
    expect(sentenceAfter('Home', 3, 4)).toBe(0);
    expect(sentenceAfter('End', 0, 4)).toBe(3);
    expect(sentenceAfter('ArrowRight', 0, 0)).toBe(0);
  });
  it('leaves every other key to whoever wants it', () => {
    expect(['Tab', 'Escape', 'a'].map((key) => sentenceAfter(key, 1, 4))).toEqual([null, null, null]);
  });
});

describe('addresses', () => {
  it('of the why view keep a known audience, a day and large type', () => {
    expect(readWhySearch({ audience: 'candidate', asOf: '2026-03-02', large: true })).toEqual({
      audience: 'candidate',
      asOf: '2026-03-02',
      large: true,
    });
    expect(readWhySearch({ audience: 'everybody', asOf: '0026-03-02', large: 'yes' })).toEqual({});
    expect(readWhySearch({ audience: 'committee', asOf: '2026-13-40' })).toEqual({});
  });
  it('of the letters keep a person and a letter that there is', () => {
    expect(readLettersSearch({ application: 'a1', kind: 'feedback', inquiry: 'i1', letter: 'l1' })).toEqual({
      application: 'a1',
      kind: 'feedback',
      inquiry: 'i1',
      letter: 'l1',
    });
    expect(readLettersSearch({ application: 7, kind: 'praise' })).toEqual({});
  });
});

describe('the keys between entry marks', () => {
  // Three sections: two marks, three marks, one mark.
  const sections = ['a', 'a', 'b', 'b', 'b', 'c'];
  it('go on over the edge of a section, and no further than the page', () => {
    expect(markAfter('ArrowDown', 1, sections)).toBe(2);
    expect(markAfter('ArrowUp', 2, sections)).toBe(1);
    expect(markAfter('ArrowUp', 0, sections)).toBeNull();
    expect(markAfter('ArrowDown', 5, sections)).toBeNull();
  });
  it('lead to the first and the last of the section, and leave other keys alone', () => {
    expect(markAfter('Home', 4, sections)).toBe(2);
    expect(markAfter('End', 2, sections)).toBe(4);
    expect(markAfter('Enter', 2, sections)).toBeNull();
    expect(markAfter('ArrowRight', 2, sections)).toBeNull();
  });
});
