const FIRST = ['Mara', 'Jonah', 'Inès', 'Tobias', 'Nerys', 'Kwabena', 'Bettina', 'Søren', 'Aurélie', 'Dele'];
const START = [
  'Ash',
  'Brun',
  'Cal',
  'Dun',
  'Fen',
  'Hal',
  'Kest',
  'Lin',
  'Mør',
  'Oster',
  'Pen',
  'Quist',
  'Tor',
];
const MIDDLE = ['a', 'el', 'en', 'i', 'o', 'ra', 'wy'];
const END = ['berg', 'dale', 'field', 'gren', 'hurst', 'lund', 'more', 'strand', 'ton', 'well', 'worth'];

/** A name for each number, the same every time; no two alike below 10,010. */
export function inventedName(index: number): string {
  const pick = (from: readonly string[], at: number) => from[at % from.length]!;
  const family = Math.floor(index / FIRST.length);
  const middle = Math.floor(family / START.length);
  const end = Math.floor(middle / MIDDLE.length);
  return `${pick(FIRST, index)} ${pick(START, family)}${pick(MIDDLE, middle)}${pick(END, end)}`;
}
