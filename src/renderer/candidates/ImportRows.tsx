import { SegmentedControl } from '@mantine/core';
import type { ImportPreview, ImportRow } from '@shared/candidates';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { StatusMark, type Status } from '../ui/StatusMark';
import type { Column } from '../ui/table';
import { VirtualTable } from '../ui/VirtualTable';
import { importMessages as m } from './import-messages';
import { listMessages, peopleMessages } from './messages';
import styles from './candidates.module.css';

const SIGNS: Record<ImportRow['outcome'], { status: Status; word: (typeof m)[keyof typeof m] }> = {
  new: { status: 'done', word: m.isNew },
  duplicate: { status: 'due', word: m.isDuplicate },
  error: { status: 'block', word: m.isError },
};

const columnsOf = (intl: IntlShape): readonly Column<ImportRow>[] => [
  {
    key: 'line',
    heading: intl.formatMessage(m.colLine),
    align: 'end',
    width: 70,
    cell: (row) => intl.formatNumber(row.line),
    sortBy: (row) => row.line,
  },
  {
    key: 'name',
    heading: intl.formatMessage(listMessages.colName),
    width: '1fr',
    minWidth: 150,
    cell: (row) => <BdiText>{row.name}</BdiText>,
    sortBy: (row) => row.name,
    rowHeader: true,
  },
  {
    key: 'email',
    heading: intl.formatMessage(peopleMessages.colEmail),
    width: '1fr',
    minWidth: 130,
    cell: (row) => <BdiText>{row.email}</BdiText>,
    sortBy: (row) => row.email,
  },
  {
    key: 'outcome',
    heading: intl.formatMessage(m.colOutcome),
    width: 130,
    cell: (row) => (
      <StatusMark status={SIGNS[row.outcome].status}>
        {intl.formatMessage(SIGNS[row.outcome].word)}
      </StatusMark>
    ),
    sortBy: (row) => row.outcome,
  },
  {
    key: 'note',
    heading: intl.formatMessage(m.colNote),
    width: '2fr',
    minWidth: 320,
    cell: (row) => (
      <span className={styles['note']} title={row.note}>
        {row.note}
      </span>
    ),
  },
];

/** Room for a note of three lines of small text, in pixels. */
const THREE_LINES = 50;

const rowKey = (row: ImportRow): string => String(row.line);

/** Row by row, what an import would do. */
export function ImportRows({ preview }: { preview: ImportPreview }): ReactNode {
  const intl = useIntl();
  const [shown, setShown] = useState<'all' | ImportRow['outcome']>('all');
  const columns = useMemo(() => columnsOf(intl), [intl]);
  const rows = useMemo(
    () => (shown === 'all' ? preview.rows : preview.rows.filter((row) => row.outcome === shown)),
    [preview.rows, shown],
  );
  const { counts } = preview;
  return (
    <>
      <div className={styles['acts']}>
        <SegmentedControl
          aria-label={intl.formatMessage(m.show)}
          size="xs"
          value={shown}
          onChange={(value) => setShown(value as typeof shown)}
          data={[
            { value: 'all', label: intl.formatMessage(m.all, { count: preview.rows.length }) },
            { value: 'new', label: intl.formatMessage(m.new, { count: counts.new }) },
            { value: 'duplicate', label: intl.formatMessage(m.duplicate, { count: counts.duplicate }) },
            { value: 'error', label: intl.formatMessage(m.error, { count: counts.error }) },
          ]}
        />
      </div>
      <VirtualTable
        caption={intl.formatMessage(m.rows)}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        rowHeight={rows.some((row) => row.note !== '') ? THREE_LINES : undefined}
        height="22rem"
      />
    </>
  );
}
