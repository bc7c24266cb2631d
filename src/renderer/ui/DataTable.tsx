import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { classes } from './classes';
import styles from './DataTable.module.css';
import { uiMessages } from './messages';
import { SortHeading } from './SortHeading';
import { nextSort, rowHeaderKey, sortRows, type Column, type Selection, type Sort } from './table';

export interface DataTableProps<Row> {
  /** Names the table; shown above it unless `hideCaption`. */
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The sort at the start; afterwards the table keeps it. */
  initialSort?: Sort | undefined;
  selection?: Selection<Row> | undefined;
  /** Turns the row's name into a button. */
  onOpen?: ((row: Row) => void) | undefined;
  /** Marks the row that is shown elsewhere on the page. */
  current?: string | undefined;
}

/** A table for up to a few hundred rows; above that use `VirtualTable`. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const intl = useIntl();
  const { caption, hideCaption = false, columns, rows, rowKey, selection, onOpen, current } = props;
  const [sort, setSort] = useState<Sort | null>(props.initialSort ?? null);
  const namedBy = rowHeaderKey(columns);
  const chosen = selection?.selected;

  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    selection?.onChange(next);
  };
  const chosenHere = rows.filter((row) => chosen?.has(rowKey(row))).length;

  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className={hideCaption ? 'visually-hidden' : styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            {selection !== undefined && (
              <th className={styles['check']} scope="col">
                <Checkbox
                  size="xs"
                  aria-label={intl.formatMessage(uiMessages.selectAll)}
                  checked={rows.length > 0 && chosenHere === rows.length}
                  indeterminate={chosenHere > 0 && chosenHere < rows.length}
                  onChange={() =>
                    selection.onChange(new Set(chosenHere === rows.length ? [] : rows.map(rowKey)))
                  }
                />
              </th>
            )}
            {columns.map((column) => (
              <SortHeading
                key={column.key}
                column={column}
                sort={sort}
                onSort={() => setSort((now) => nextSort(now, column.key))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, columns, sort).map((row) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                data-selected={chosen?.has(key) || current === key || undefined}
                aria-current={current === key || undefined}
              >
                {selection !== undefined && (
                  <td className={styles['check']}>
                    <Checkbox
                      size="xs"
                      aria-label={intl.formatMessage(uiMessages.selectRow, { row: selection.label(row) })}
                      checked={chosen?.has(key) ?? false}
                      onChange={() => toggle(key)}
                    />
                  </td>
                )}
                {columns.map((column) => {
                  const className = classes(column.align === 'end' && styles['end']);
                  if (column.key !== namedBy) {
                    return (
                      <td key={column.key} className={className}>
                        {column.cell(row)}
                      </td>
                    );
                  }
                  return (
                    <th key={column.key} scope="row" className={className}>
                      {onOpen === undefined ? (
                        column.cell(row)
                      ) : (
                        <button type="button" className={styles['open']} onClick={() => onOpen(row)}>
                          {column.cell(row)}
                        </button>
                      )}
                    </th>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
