import { Button } from '@mantine/core';
import type { OpeningRow } from '@shared/openings';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { pageNames } from '../app/messages/frame';
import { BdiText } from '../ui/BdiText';
import { DataTable } from '../ui/DataTable';
import { ShortDate } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { StatusMark } from '../ui/StatusMark';
import type { Column } from '../ui/table';
import { openingsMessages as m } from './messages';
import { decisionStatus, outcomeWords } from './opening-status';
import styles from './openings.module.css';

const columnsOf = (intl: IntlShape): readonly Column<OpeningRow>[] => [
  {
    key: 'title',
    heading: intl.formatMessage(m.colTitle),
    cell: (row) => <BdiText className={styles['words']}>{row.title}</BdiText>,
    sortBy: (row) => row.title,
    rowHeader: true,
  },
  {
    key: 'unit',
    heading: intl.formatMessage(m.colUnit),
    cell: (row) => <BdiText className={styles['words']}>{row.unit}</BdiText>,
    sortBy: (row) => row.unit,
  },
  {
    key: 'applications',
    heading: intl.formatMessage(m.colApplications),
    align: 'end',
    cell: (row) => intl.formatNumber(row.applications),
    sortBy: (row) => row.applications,
  },
  {
    key: 'undecided',
    heading: intl.formatMessage(m.colUndecided),
    align: 'end',
    cell: (row) => intl.formatNumber(row.undecided),
    sortBy: (row) => row.undecided,
  },
  {
    key: 'decision',
    heading: intl.formatMessage(m.colDecision),
    cell: (row) => {
      const { status, words } = decisionStatus(row);
      return <StatusMark status={status}>{intl.formatMessage(words)}</StatusMark>;
    },
    sortBy: (row) => intl.formatMessage(decisionStatus(row).words),
  },
  {
    key: 'outcome',
    heading: intl.formatMessage(m.colOutcome),
    cell: (row) => <span className={styles['whole']}>{intl.formatMessage(outcomeWords[row.outcome])}</span>,
    sortBy: (row) => intl.formatMessage(outcomeWords[row.outcome]),
  },
  {
    key: 'letters',
    heading: intl.formatMessage(m.colLetters),
    align: 'end',
    cell: (row) => intl.formatNumber(row.lettersDue),
    sortBy: (row) => row.lettersDue,
  },
  {
    key: 'closes',
    heading: intl.formatMessage(m.colCloses),
    cell: (row) =>
      row.closesOn === null ? (
        '–'
      ) : (
        <span className={styles['whole']}>
          <ShortDate value={row.closesOn} />
        </span>
      ),
    sortBy: (row) => row.closesOn,
  },
];

/** Every position on record, with what is still to be done in it. */
export function OpeningsPage(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const openings = useCall('openings.list', {});
  const columns = useMemo(() => columnsOf(intl), [intl]);
  const create = (): void => void navigate({ to: '/openings/new' });
  const open = ({ ref, applications }: OpeningRow): void =>
    void navigate({
      to: applications === 0 ? '/openings/$openingId/setup' : '/openings/$openingId/candidates',
      params: { openingId: ref },
    });
  return (
    <Page
      heading={intl.formatMessage(pageNames.openings)}
      actions={
        openings.data !== undefined &&
        openings.data.length > 0 && (
          <Button variant="filled" onClick={create}>
            {intl.formatMessage(m.create)}
          </Button>
        )
      }
    >
      <Answer of={openings}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              sentence={intl.formatMessage(m.none)}
              action={{ label: intl.formatMessage(m.create), onAction: create }}
            />
          ) : (
            <DataTable
              caption={intl.formatMessage(m.caption)}
              hideCaption
              columns={columns}
              rows={rows}
              rowKey={(row) => row.ref}
              onOpen={open}
            />
          )
        }
      </Answer>
    </Page>
  );
}
