export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Ada", "Ada and Bo", "Ada, Bo, Cy and 4 others". */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, names.length > most ? most : names.length);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest === 1 ? '1 other' : `${rest} others`}`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
