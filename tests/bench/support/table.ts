/** One line of the table. */
export interface Row {
  work: string;
  size: string;
  app: string;
  /** What it is compared with, and how long that took. */
  floor: string;
  /** Time of this app over time of the other: below 1 the app is faster. */
  ratio: string;
}

export interface Other {
  name: string;
  /** Milliseconds. */
  time: number;
}

/** A row of two times in milliseconds. */
export const timesRow = (work: string, size: string, app: number, { name, time }: Other): Row => ({
  work,
  size,
  app: duration(app),
  floor: `${name}: ${duration(time)}`,
  ratio: times(app / time),
});

/** A row whose peer is not on this machine. */
export const withoutPeer = (work: string, size: string, app: string, missing: string): Row => ({
  work,
  size,
  app,
  floor: `${missing}: left out`,
  ratio: '–',
});

/** Three digits and the unit that suits them. */
export function duration(ms: number): string {
  if (ms < 1) return `${digits(ms * 1000)} µs`;
  return ms < 10_000 ? `${digits(ms)} ms` : `${digits(ms / 1000)} s`;
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
export const times = (ratio: number): string => `${digits(ratio)} ×`;

const HEADINGS: Row = {
  work: 'work',
  size: 'size',
  app: 'this app',
  floor: 'peer or floor',
  ratio: 'ratio',
};

/** Rows as text with aligned columns, readable as a table in Markdown, too. */
export function table(rows: readonly Row[]): string {
  const columns = Object.keys(HEADINGS) as (keyof Row)[];
  const widths = columns.map((column) => Math.max(...[HEADINGS, ...rows].map((row) => row[column].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [
    line(columns.map((column) => HEADINGS[column])),
    rule,
    ...rows.map((row) => line(columns.map((column) => row[column]))),
  ].join('\n');
}
