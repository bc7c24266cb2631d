/** Words as they are read, whatever they are written with. */

/** Soft hyphens, joiners, direction marks, tags, fillers and variation signs: there, and not seen. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
/** A letter with the accents that stand loose behind it, or one character. */
const PIECES = /\P{M}\p{M}+|[\s\S]/gu;

export interface AsRead {
  text: string;
  /** Where a place of `text` stands in the original, both in UTF-16 code units. */
  origin: (place: number) => number;
}

/**
 * A text with its accents on their letters, wide and other compatible letters as the plain ones, every
 * blank as one space or line feed of its own, and without what nobody sees. Linear in its length.
 */
export function asRead(original: string): AsRead {
  const starts: number[] = [];
  let text = '';
  let at = 0;
  for (const [piece] of original.matchAll(PIECES)) {
    const seen = [...piece].filter((sign) => !UNSEEN.test(sign)).join('');
    const plain = /^[^\S\n]$/u.test(seen) ? ' ' : seen.normalize('NFKC');
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at);
    text += plain;
    at += piece.length;
  }
  starts.push(original.length);
  return { text, origin: (place) => starts[Math.min(place, starts.length - 1)]! };
}
