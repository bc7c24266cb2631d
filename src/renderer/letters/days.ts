/** The calendar day of a moment, where the reader is: `2026-11-23`. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The later of two days. */
export const laterDay = (first: string, second: string): string => (first > second ? first : second);
