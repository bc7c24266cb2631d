/** A text as the patterns read it, and where each of its characters stood. */
export interface Folded {
  text: string;
  /** Where the character at each place of `text` starts in the original, in UTF-16 code units. */
  starts: number[];
  /** Where it ends. */
  ends: number[];
}

const MARK = /\p{M}/u;
const BREAK = /^[.!?;]$/;
const KEPT = /^[\p{L}\p{N}§,]$/u;
/** Soft hyphens, joiners and direction marks: there, and not seen. */
const INVISIBLE = /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$/;
const LETTERS: Record<string, string> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ':': ',',
};
/** A full stop after one of these ends no sentence; after a single letter it never does. */
const SHORT = new Set(
  'art arts abs nr no mr mrs ms dr prof sec st bzw ggf usw inkl al mme sra ref pt lid mevr dhr jr'.split(' '),
);

/**
 * Lower case, no accents, one space between words; apostrophes, hyphens, quotation marks and brackets
 * are spaces. `.`, `!`, `?`, `;` stand only where a sentence ends, a line feed only between paragraphs:
 * no pattern reaches over them. Linear in the length of the text.
 */
export function fold(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  const parts: string[] = [];
  let last = '\n';
  let word = '';
  const put = (text: string, start: number, end: number): void => {
    for (const unit of text) {
      for (let part = 0; part < unit.length; part += 1) {
        folded.starts.push(start);
        folded.ends.push(end);
      }
      parts.push(unit);
      last = unit;
    }
  };
  const space = (at: number): void => {
    word = '';
    if (last !== ' ' && last !== '\n') put(' ', at, at + 1);
  };
  let feeds = 0;
  for (let at = 0; at < original.length;) {
    const raw = String.fromCodePoint(original.codePointAt(at)!);
    const end = at + raw.length;
    if (raw === '\n') feeds += 1;
    if (/\S/.test(raw) && raw !== '>') {
      if (feeds > 1 && last !== '\n') put('\n', at - 1, at);
      feeds = 0;
    }
    if (INVISIBLE.test(raw) || MARK.test(raw)) {
      at = end;
      continue;
    }
    const plain = LETTERS[raw.toLowerCase()] ?? raw.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
    if (BREAK.test(plain)) {
      const ends = end >= original.length || /[\s"'»”’)\]]/.test(original[end]!);
      if (plain === '.' && !ends) space(at);
      else if (plain !== '.' || !(word.length === 1 || SHORT.has(word))) put(plain, at, end);
      if (plain === '.' && !ends && word === '') word = '';
    } else {
      let wrote = false;
      for (const letter of plain) {
        const kept = LETTERS[letter] ?? letter;
        for (const one of kept) {
          if (!KEPT.test(one)) continue;
          put(one, at, end);
          word = one === ',' ? '' : word + one;
          wrote = true;
        }
      }
      if (!wrote) space(at);
    }
    at = end;
  }
  folded.text = parts.join('');
  return folded;
}
