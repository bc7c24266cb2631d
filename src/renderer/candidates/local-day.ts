/** The calendar day of a moment (ISO 8601) where the person sits, as `YYYY-MM-DD`. */
export function localDay(moment: string): string {
  const date = new Date(moment);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
