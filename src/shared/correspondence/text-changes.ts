/**
 * What became of a text, word by word: the longest common run of words, as in Hunt & McIlroy 1976,
 * computed row by row after what is equal at both ends has been set aside.
 */
import type { LetterPreview, LetterWording, TextChange } from '../letters';

/** More cells than this are not worth a careful comparison: the middle counts as rewritten. */
const MOST_CELLS = 4_000_000;

type Piece<T> = { change: TextChange['change']; item: T };

/** Words with the white space behind them, so that joining the pieces gives the text back. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

const bare = (word: string): string => word.trimEnd();

/** How many words a text has. */
export const wordCount = (text: string): number => wordsIn(text).filter((word) => bare(word) !== '').length;

/** Pieces in reading order; `same` and `removed` joined give `before`, up to white space. */
export function textChanges(before: string, after: string): TextChange[] {
  const pieces: TextChange[] = [];
  for (const { change, item } of sequenceChanges(wordsIn(before), wordsIn(after), bare)) {
    const last = pieces.at(-1);
    if (last?.change === change) last.text += item;
    else pieces.push({ change, text: item });
  }
  return pieces;
}

/** The difference from the approved words, part by part; parts that are the same are left out. */
export function wordingChanges(approved: LetterWording, words: LetterWording): LetterPreview['changes'] {
  const whole = (part: string, before: string, after: string): LetterPreview['changes'] =>
    before === after ? [] : [{ part, pieces: textChanges(before, after) }];
  return [
    ...whole('subject', approved.subject, words.subject),
    ...whole('salutation', approved.salutation, words.salutation),
    ...paragraphPairs(approved.paragraphs, words.paragraphs).flatMap(({ number, before, after }) =>
      whole(`paragraph ${number}`, before, after),
    ),
    ...whole('closing', approved.closing, words.closing),
  ];
}

interface Pair {
  /** From 1, as the paragraphs of the letter are counted; a removed one counts where it stood. */
  number: number;
  before: string;
  after: string;
}

/** Paragraphs that are the same hold their place; between them, rewritten ones are paired in order. */
function paragraphPairs(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let number = 1;
  const flush = (): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      pairs.push({ number, before: removed[index] ?? '', after: added[index] ?? '' });
      if (index < added.length) number += 1;
    }
    removed = [];
    added = [];
  };
  for (const { change, item } of sequenceChanges(before, after, (text) => text)) {
    if (change === 'removed') removed.push(item);
    else if (change === 'added') added.push(item);
    else {
      flush();
      number += 1;
    }
  }
  flush();
  return pairs;
}

function sequenceChanges<T>(before: readonly T[], after: readonly T[], key: (item: T) => T): Piece<T>[] {
  let start = 0;
  while (start < before.length && start < after.length && key(before[start]!) === key(after[start]!))
    start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    key(before.at(-1 - end)!) === key(after.at(-1 - end)!)
  )
    end += 1;
  const same = (item: T): Piece<T> => ({ change: 'same', item });
  const middle = middleChanges(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    key,
  );
  return [...after.slice(0, start).map(same), ...middle, ...after.slice(after.length - end).map(same)];
}

function middleChanges<T>(before: readonly T[], after: readonly T[], key: (item: T) => T): Piece<T>[] {
  const removed = (item: T): Piece<T> => ({ change: 'removed', item });
  const added = (item: T): Piece<T> => ({ change: 'added', item });
  const width = after.length + 1;
  if (before.length * after.length === 0 || before.length * after.length > MOST_CELLS)
    return [...before.map(removed), ...after.map(added)];
  // lengths[i * width + j]: the longest common run of before[i…] and after[j…].
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        key(before[i]!) === key(after[j]!)
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pieces: Piece<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (key(before[i]!) === key(after[j]!)) {
      pieces.push({ change: 'same', item: after[j]! });
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
      pieces.push(removed(before[i++]!));
    else pieces.push(added(after[j++]!));
  }
  return [...pieces, ...before.slice(i).map(removed), ...after.slice(j).map(added)];
}
