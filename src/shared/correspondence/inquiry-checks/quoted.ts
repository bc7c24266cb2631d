import { listed } from '../words';

const LONGEST = 80;

/** A passage in quotation marks, cut where it is long. */
export const quote = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const signs = [...line];
  return `“${signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : line}”`;
};

/** Passages in quotation marks: three of them, and how many others. */
export const quoted = (texts: readonly string[]): string => listed(texts.map(quote));
