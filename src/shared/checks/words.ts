/** "Mara Quist", "Mara Quist and Joss Amery", "Mara Quist, Joss Amery and 3 others". */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} others`] : shown;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/** A number for people: at most two decimals, none that say nothing. */
export const shown = (value: number): string => String(Number(value.toFixed(2)));

/** Two scores with one decimal, or with two where one would make them look the same. */
export function against(a: number, b: number): string {
  const same = a.toFixed(1) === b.toFixed(1) && Math.abs(a - b) >= 0.005;
  const digits = same ? 2 : 1;
  return `${a.toFixed(digits)} against ${b.toFixed(digits)}`;
}

export const quoted = (text: string): string => `“${text}”`;

/** "one member", "3 members". */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

/** Ends a text as a sentence, so that another can follow. */
export const sentence = (text: string): string =>
  /[.!?…]["”’)]?$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
