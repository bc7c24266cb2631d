/** A text as the patterns read it, and where each of its characters stood. */
export interface Folded {
  text: string;
  /** Where the character at each place of `text` starts in the original, in UTF-16 code units. */
  starts: number[];
  /** Where it ends. */
  ends: number[];
}

const MARKS = /\p{M}/gu;
const KEPT = /^[\p{L}\p{N}§,]$/u;
const BREAKS = new Set(['!', '?', ';']);
const AFTER_SENTENCE = /[\s"'»”’)\]]/;
const LETTER = /^\p{L}$/u;
/** Soft hyphens, joiners, direction marks and loose accents: there, and not seen. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{M}]$/u;
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
  'art arts abs nr mr mrs ms dr prof sec st bzw ggf usw inkl mme sra ref lid mevr dhr jr'.split(' '),
);

/** A tag, or a space as HTML writes it; bounded, so that a lone `<` costs little. */
const MARKUP =
  /<\/?(?:a|b|i|u|em|strong|span|font|p|br|div|li|ul|ol|td|tr|table|body|html)(?: [^<>]{0,200})?\/?>|&(nbsp|#160|#xa0|shy|zwnj|#173);/iy;
const INLINE = /^<\/?(?:a|b|i|u|em|strong|span|font)\b|^&(?:shy|zwnj|#173);/i;

/** What one character becomes, without case and accents; empty for what is no part of a word. */
function plain(raw: string): string {
  const lower = raw.toLowerCase();
  const letter = LETTERS[lower];
  if (letter !== undefined) return letter;
  if (/^[a-z0-9]$/.test(lower)) return lower;
  return [...lower.normalize('NFKD').replaceAll(MARKS, '')]
    .map((one) => LETTERS[one] ?? one)
    .filter((one) => KEPT.test(one) || BREAKS.has(one) || one.length > 1)
    .join('');
}

/**
 * Lower case, no accents, one space between words; apostrophes, hyphens, quotation marks and brackets
 * are spaces. `.`, `!`, `?`, `;` stand only where a sentence ends, a line feed only between paragraphs:
 * no pattern reaches over them. Linear in the length of the text.
 */
export function fold(original: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (text: string, start: number, end: number): void => {
    for (let unit = 0; unit < text.length; unit += 1) {
      parts.push(text[unit]!);
      starts.push(start);
      ends.push(end);
    }
  };
  const space = (at: number): void => {
    const last = parts.at(-1);
    if (last !== undefined && last !== ' ' && last !== '\n') put(' ', at, at + 1);
  };
  /** Letters since the last sign that was none. */
  let word = '';
  let feeds = 0;
  for (let at = 0; at < original.length;) {
    const raw = String.fromCodePoint(original.codePointAt(at)!);
    if (raw === '<' || raw === '&') {
      MARKUP.lastIndex = at;
      const mark = MARKUP.exec(original)?.[0];
      if (mark !== undefined) {
        if (!INLINE.test(mark)) {
          space(at);
          word = '';
        }
        at += mark.length;
        continue;
      }
    }
    const end = at + raw.length;
    if (raw === '\n') feeds += 1;
    else if (raw !== '>' && /\S/.test(raw)) {
      if (feeds > 1) put('\n', at - 1, at);
      feeds = 0;
    }
    if (raw === '.') {
      const dots = original[end] === '.' || original[at - 1] === '.';
      const endsHere = !dots && (end >= original.length || AFTER_SENTENCE.test(original[end]!));
      // "E.E.O.C." and "Art. 15" are no ends of sentences.
      if (!(LETTER.test(word) || (endsHere && SHORT.has(word)))) {
        if (endsHere) put('.', at, end);
        else space(at);
      }
      word = '';
    } else if (!UNSEEN.test(raw)) {
      const text = plain(raw);
      if (text === '') space(at);
      else put(text, at, end);
      word = LETTER.test(text) ? word + text : '';
    }
    at = end;
  }
  return { text: parts.join(''), starts, ends };
}
