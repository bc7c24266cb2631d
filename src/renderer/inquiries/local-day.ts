/** The calendar day (`2026-11-23`) of a moment, where this computer is. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
