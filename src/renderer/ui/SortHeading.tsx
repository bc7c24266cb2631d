import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './DataTable.module.css';
import type { Column, Sort } from './table';

interface SortHeadingProps<Row> {
  column: Column<Row>;
  sort: Sort | null;
  onSort: () => void;
}

/** A column heading; a button where the column can be sorted. */
export function SortHeading<Row>({ column, sort, onSort }: SortHeadingProps<Row>): ReactNode {
  const sorted = sort?.column === column.key ? sort.direction : undefined;
  const Arrow = sorted === undefined ? IconArrowsSort : sorted === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      className={classes(column.align === 'end' && styles['end'])}
      style={{ width: typeof column.width === 'number' ? column.width : undefined }}
      {...(sorted === undefined ? {} : { 'aria-sort': sorted })}
    >
      {column.sortBy === undefined ? (
        column.heading
      ) : (
        <button type="button" className={styles['sort']} onClick={onSort}>
          {column.heading}
          <Arrow
            size={14}
            stroke={1.75}
            aria-hidden
            className={sorted === undefined ? (styles['idle'] ?? '') : ''}
          />
        </button>
      )}
    </th>
  );
}
