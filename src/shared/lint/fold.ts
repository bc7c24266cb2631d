const MARKS = /\p{M}+/gu;
const DROPPED = /['’\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const LETTERS: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ŀ: 'l' };
const SPECIAL = /[ßœæøłđıŀ]/g;
const PLAIN = /^[a-z0-9]*$/;

/**
 * The form in which words are compared: lower case, without accents, apostrophes and invisible
 * characters. Its length may differ from the input, so offsets are kept beside it, never derived.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll(DROPPED, '')
    .replaceAll(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** Doubled letters are the commonest slip of the pen: "dissabillity" and "disability" agree here. */
export const squeeze = (folded: string): string => folded.replaceAll(/(.)\1+/g, '$1');

/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
