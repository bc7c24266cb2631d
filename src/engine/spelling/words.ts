/** A word of a text with its offsets in UTF-16 code units. */
export interface Word {
  start: number;
  end: number;
  text: string;
}

const ADDRESSES = /\S+@\S+|https?:\/\/\S+|www\.\S+/giu;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text that can be spelt wrongly: letters with apostrophes inside. Addresses,
 * references with digits, abbreviations in capitals and single letters are left out.
 */
export function wordsOf(text: string): Word[] {
  const plain = text.replaceAll(ADDRESSES, (hit) => ' '.repeat(hit.length));
  return [...plain.matchAll(WORD)].flatMap((match) => {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const beside = (plain[start - 1] ?? '') + (plain[end] ?? '');
    if (found.length < 2 || /[\d_]/u.test(beside) || found === found.toUpperCase()) return [];
    return [{ start, end, text: found }];
  });
}
