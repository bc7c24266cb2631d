import { fold } from '../lint/fold';

/** A word as it is compared: folded, and whether it was written with a capital. */
export interface Word {
  folded: string;
  /** True for capitals and for scripts that have none. */
  capital: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}'’\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const POSSESSIVE = /['’]s$/iu;
/** Scripts written without spaces: there a name is looked for inside longer words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The words of a text in the form in which names are compared; a possessive counts as its name. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [raw] of text.normalize('NFKC').matchAll(WORD)) {
    const stem = raw.replace(POSSESSIVE, '');
    const folded = fold(stem);
    if (folded !== '')
      words.push({
        folded,
        capital: stem !== stem.toLowerCase() || stem.toLowerCase() === stem.toUpperCase(),
      });
  }
  return words;
}

export const foldedWords = (text: string): string[] => wordsOf(text).map((word) => word.folded);

export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Sequences of words, found by their first word, so that a text is walked once whatever their number. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();

  add(words: readonly string[]): void {
    if (words.length === 0) return;
    const list = this.#byFirst.get(words[0]!);
    if (list) list.push([...words]);
    else this.#byFirst.set(words[0]!, [[...words]]);
  }

  /** Length of the longest phrase that starts at a word; 0 when none does. */
  lengthAt(words: readonly Word[], start: number): number {
    let longest = 0;
    for (const phrase of this.#byFirst.get(words[start]!.folded) ?? []) {
      if (phrase.length > longest && phrase.every((word, index) => words[start + index]?.folded === word))
        longest = phrase.length;
    }
    return longest;
  }

  occursIn(words: readonly Word[]): boolean {
    return words.some((_, index) => this.lengthAt(words, index) > 0);
  }
}

/** Whether a text has a name in full, or its last word with a capital: “Della Marsh, front desk”. */
export function namesPerson(text: string, name: string): boolean {
  const [person = ''] = name.split(/[,;(/]/u);
  const words = foldedWords(person);
  const whole = new Phrases();
  whole.add(words);
  const spoken = wordsOf(text);
  return whole.occursIn(spoken) || spoken.some(({ folded, capital }) => capital && folded === words.at(-1));
}
