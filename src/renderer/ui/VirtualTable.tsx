import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import {
  Cell,
  Column as AriaColumn,
  Row as AriaRow,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { useIntl } from 'react-intl';
import { classes } from './classes';
import { ROW_HEIGHT, useDensity } from './density';
import { uiMessages } from './messages';
import { SelectBox } from './SelectBox';
import { rowHeaderKey, sortRows, type Column, type Selection, type Sort } from './table';
import styles from './VirtualTable.module.css';

export interface VirtualTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  initialSort?: Sort | undefined;
  selection?: Selection<Row> | undefined;
  /** Enter or a click on the row. */
  onOpen?: ((row: Row) => void) | undefined;
  /** Height of every row in pixels, where a cell holds more than one line; as the density says without it. */
  rowHeight?: number | undefined;
  /** CSS height of the scrolling part; it must be bounded. */
  height?: string;
}

/** A table for thousands of rows: only what is in view exists, arrow keys reach the rest. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>): ReactNode {
  const intl = useIntl();
  const density = useDensity();
  const { caption, columns, rows, rowKey, selection, onOpen, height = '32rem' } = props;
  const [sort, setSort] = useState<Sort | null>(props.initialSort ?? null);
  const namedBy = rowHeaderKey(columns);
  const items = useMemo(
    () => sortRows(rows, columns, sort).map((row) => ({ id: rowKey(row), row })),
    [rows, columns, sort, rowKey],
  );
  const open = (key: string | number): void => {
    const found = items.find((item) => item.id === key);
    if (found !== undefined) onOpen?.(found.row);
  };
  const select = (keys: 'all' | Iterable<string | number>): void =>
    selection?.onChange(new Set(keys === 'all' ? rows.map(rowKey) : [...keys].map(String)));

  return (
    <div>
      <p className={styles['count']}>
        {caption} · {intl.formatMessage(uiMessages.rowCount, { count: rows.length })}
      </p>
      <Virtualizer
        layout={TableLayout}
        layoutOptions={{ rowHeight: props.rowHeight ?? ROW_HEIGHT[density], headingHeight: 36 }}
      >
        <Table
          aria-label={caption}
          className={styles['table'] ?? ''}
          style={{ '--height': height } as CSSProperties}
          selectionMode={selection === undefined ? 'none' : 'multiple'}
          {...(selection === undefined
            ? {}
            : { selectedKeys: selection.selected, onSelectionChange: select })}
          {...(sort === null ? {} : { sortDescriptor: sort })}
          onSortChange={({ column, direction }) => setSort({ column: String(column), direction })}
          {...(onOpen === undefined ? {} : { onRowAction: open })}
        >
          <TableHeader className={styles['header'] ?? ''}>
            {selection !== undefined && (
              <AriaColumn
                className={classes(styles['column'], styles['pick'])}
                width={36}
                minWidth={36}
                textValue={intl.formatMessage(uiMessages.selectAll)}
              >
                <SelectBox />
              </AriaColumn>
            )}
            {columns.map((column) => (
              <AriaColumn
                key={column.key}
                id={column.key}
                textValue={column.heading}
                isRowHeader={column.key === namedBy}
                allowsSorting={column.sortBy !== undefined}
                className={classes(styles['column'], column.align === 'end' && styles['end'])}
                minWidth={column.minWidth ?? (typeof column.width === 'number' ? column.width : 140)}
                {...(column.width === undefined ? {} : { width: column.width })}
              >
                {({ sortDirection }) => (
                  <>
                    {column.heading}
                    {sortDirection === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                    {sortDirection === 'descending' && <IconArrowDown size={14} aria-hidden />}
                  </>
                )}
              </AriaColumn>
            ))}
          </TableHeader>
          <TableBody items={items} dependencies={[columns, selection === undefined]}>
            {({ id, row }) => (
              <AriaRow
                id={id}
                className={styles['row'] ?? ''}
                {...(onOpen === undefined ? {} : { 'data-action': true })}
              >
                {selection !== undefined && (
                  <Cell className={classes(styles['cell'], styles['pick'])}>
                    <SelectBox />
                  </Cell>
                )}
                {columns.map((column) => (
                  <Cell
                    key={column.key}
                    className={classes(
                      styles['cell'],
                      column.align === 'end' && styles['end'],
                      column.key === namedBy && styles['name'],
                    )}
                  >
                    <span>{column.cell(row)}</span>
                  </Cell>
                ))}
              </AriaRow>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}
