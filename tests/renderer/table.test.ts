import { describe, expect, it } from 'vitest';
import { nextSort, rowHeaderKey, sortRows, type Column } from '../../src/renderer/ui/table';

interface Row {
  name: string;
  mean: number | null;
}
const columns: Column<Row>[] = [
  { key: 'name', heading: 'Candidate', cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'mean', heading: 'Mean', cell: (row) => row.mean, sortBy: (row) => row.mean },
  { key: 'note', heading: 'Note', cell: () => '' },
];
const rows: Row[] = [
  { name: 'Zoë 10', mean: 3.5 },
  { name: 'zoe 2', mean: null },
  { name: 'Änne', mean: 4.1 },
  { name: 'Bo', mean: 3.5 },
];
const names = (sort: Parameters<typeof sortRows>[2]): string[] =>
  sortRows(rows, columns, sort).map((row) => row.name);

describe('sorting a table', () => {
  it('orders names as people do: accents, case and numbers', () => {
    expect(names({ column: 'name', direction: 'ascending' })).toEqual(['Änne', 'Bo', 'zoe 2', 'Zoë 10']);
  });
  it('keeps rows without a value last in both directions, and equal rows in order', () => {
    expect(names({ column: 'mean', direction: 'ascending' })).toEqual(['Zoë 10', 'Bo', 'Änne', 'zoe 2']);
    expect(names({ column: 'mean', direction: 'descending' })).toEqual(['Änne', 'Zoë 10', 'Bo', 'zoe 2']);
  });
  it('leaves the order alone without a sort, and for a column that cannot be sorted', () => {
    const given = rows.map((row) => row.name);
    expect(names(null)).toEqual(given);
    expect(names({ column: 'note', direction: 'ascending' })).toEqual(given);
  });
  it('turns round when the same heading is pressed again', () => {
    const first = nextSort(null, 'mean');
    expect(first.direction).toBe('ascending');
    expect(nextSort(first, 'mean').direction).toBe('descending');
    expect(nextSort(first, 'name')).toEqual({ column: 'name', direction: 'ascending' });
  });
  it('names rows by the marked column, else by the first', () => {
    expect(rowHeaderKey(columns)).toBe('name');
    expect(rowHeaderKey([columns[0]!, { ...columns[1]!, rowHeader: true }])).toBe('mean');
  });
});
