/** How phrases are put together: quotation marks, lists, small numbers, full stops. */
/** In quotation marks; marks inside become single ones. */
export const quote = (text: string): string => `“${text.trim().replaceAll('“', '‘').replaceAll('”', '’')}”`;
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
/** Ends a text with one full stop unless it already ends. */
export const stop = (text: string): string =>
  /[.!?…]["”’)\]]?$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
export const spelt = (count: number): string => NUMBERS[count] ?? String(count);
export const plural = (count: number, one: string, many: string): string =>
  `${count === 0 ? 'no' : spelt(count)} ${count === 1 ? one : many}`;
export const timesOf = (count: number): string => plural(count, 'rating', 'ratings');

/** First words, for the short answer; a quotation that is cut is closed again. About `most` characters. */
export function brief(text: string, most = 160): string {
  const clean = text.trim().replaceAll(/\s+/g, ' ');
  if (clean.length <= most) return clean.replace(/[.]$/, '');
  const cut = clean.slice(0, most);
  const kept = cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).replace(/[\s,;:.“]+$/u, '');
  return `${kept}…${kept.lastIndexOf('“') > kept.lastIndexOf('”') ? '”' : ''}`;
}

/** The first sentence of a text, cut short where even that is long. */
export const leading = (text: string, most: number): string =>
  brief(/^.*?[.!?…]["”’)\]]?(?=\s+\p{Lu})/su.exec(text.trim())?.[0] ?? text, most);

/** A number of bytes for people: `412 bytes`, `18 kB`, `2.4 MB`; steps of 1,000. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}
