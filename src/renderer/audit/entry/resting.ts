/** Everything that rests on an entry carries its number here, so that it is found without drawing anew. */
export const restsOn = (seqs: readonly number[]): { 'data-seqs'?: string } =>
  seqs.length === 0 ? {} : { 'data-seqs': seqs.join(' ') };

const MARKED = 'data-rests';

/** Places on the page that rest on an entry, in reading order. */
export const restingOn = (seq: number): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-seqs~="${seq}"]`),
];

export function unmark(): void {
  for (const place of document.querySelectorAll(`[${MARKED}]`)) place.removeAttribute(MARKED);
}

export function mark(places: readonly HTMLElement[]): void {
  unmark();
  for (const place of places) place.setAttribute(MARKED, '');
}
