/**
 * Keeps text in a CSV from being evaluated when somebody opens the file in a spreadsheet, and leaves
 * everything else as it is.
 *
 * LibreOffice evaluates a cell only when it begins with `=`. Excel also tries cells that begin with
 * `+`, `-` or `@`: as a number first, then as a formula, and as text where neither can be read. So a
 * number, a telephone number in groups ("+44 20 7946 0958") and a name ("-Ana") stay themselves, for
 * there is nothing in them to compute; anything else that begins so gets an apostrophe, which a
 * spreadsheet shows and does not evaluate.
 */
export const csvCell = (text: string): string => (isEvaluated(text) ? `'${text}` : text);

const NUMBER = /^[+-] ?\d[\d.,]*%?$/;
/** Two groups without an operator between them are no formula. */
const PHONE = /^[+-] ?(?=.*\d\s+[\d(])[\d\s()./-]+$/;
const NAME = /^[+-][\p{L}\p{M}\s.,'’-]*$/u;

/** Full-width signs count as their plain ones where the system writes them. */
function isEvaluated(text: string): boolean {
  const start = text.replace(/^[\s\p{Cc}\uFEFF]+/u, '').normalize('NFKC');
  if (/^[=@]/.test(start)) return true;
  return /^[+-]/.test(start) && ![NUMBER, PHONE, NAME].some((harmless) => harmless.test(start));
}
