import type { ReactNode } from 'react';

/** What both tables know about a column. */
export interface Column<Row> {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable; null sorts last in either direction. */
  sortBy?: ((row: Row) => string | number | null) | undefined;
  /** `end` for figures, so that they line up. */
  align?: 'start' | 'end' | undefined;
  /** CSS width in the plain table; in the virtual one a number of pixels or a fraction (`2fr`). */
  width?: number | `${number}fr` | undefined;
  /** In the virtual table: no narrower than this, in pixels; it scrolls sideways instead. */
  minWidth?: number | undefined;
  /** The column that names the row. Exactly one; without a mark the first. */
  rowHeader?: boolean | undefined;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface Selection<Row> {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  /** Names a row for its checkbox: "Select Mara Quist". */
  label: (row: Row) => string;
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(first: string | number, second: string | number): number {
  return typeof first === 'number' && typeof second === 'number'
    ? first - second
    : collator.compare(String(first), String(second));
}

/** A sorted copy; stable, and rows without a value stay last. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const sortBy = columns.find((column) => column.key === sort?.column)?.sortBy;
  if (sort === null || sortBy === undefined) return rows;
  const turn = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return turn * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** The next sort when a heading is pressed. */
export const nextSort = (sort: Sort | null, column: string): Sort =>
  sort?.column === column && sort.direction === 'ascending'
    ? { column, direction: 'descending' }
    : { column, direction: 'ascending' };

export const rowHeaderKey = <Row>(columns: readonly Column<Row>[]): string | undefined =>
  (columns.find((column) => column.rowHeader) ?? columns[0])?.key;
