import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { pageNames } from '../app/messages/frame';
import { BdiText } from '../ui/BdiText';
import { ShortDate } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import type { Column } from '../ui/table';
import { VirtualTable } from '../ui/VirtualTable';
import { relationsText } from './application-columns';
import styles from './candidates.module.css';
import { DuplicatesNotice } from './DuplicatesNotice';
import { FilterBox } from './FilterBox';
import { listMessages, peopleMessages as m } from './messages';
import { matching, peopleOf, type PersonRow } from './people';
import { registerMessages } from './record-messages';
import { Register } from './Register';

const columnsOf = (intl: IntlShape): readonly Column<PersonRow>[] => [
  {
    key: 'name',
    heading: intl.formatMessage(listMessages.colName),
    width: '3fr',
    minWidth: 220,
    cell: (row) => (
      <span title={row.name}>
        <BdiText>{row.name}</BdiText>
      </span>
    ),
    sortBy: (row) => row.name,
    rowHeader: true,
  },
  {
    key: 'email',
    heading: intl.formatMessage(m.colEmail),
    width: '3fr',
    cell: (row) => <BdiText>{row.email}</BdiText>,
    sortBy: (row) => row.email,
  },
  {
    key: 'openings',
    heading: intl.formatMessage(m.colOpenings),
    width: '3fr',
    cell: (row) => <BdiText>{intl.formatList(row.openings, { type: 'unit' })}</BdiText>,
    sortBy: (row) => row.openings.join(' '),
  },
  {
    key: 'relations',
    heading: intl.formatMessage(listMessages.colRelations),
    width: '2fr',
    cell: (row) => relationsText(intl, row.relations),
    sortBy: (row) => (row.relations.length === 0 ? null : relationsText(intl, row.relations)),
  },
  {
    key: 'last',
    heading: intl.formatMessage(m.colLast),
    width: 140,
    cell: (row) => (row.lastReceivedOn === null ? '–' : <ShortDate value={row.lastReceivedOn} />),
    sortBy: (row) => row.lastReceivedOn,
  },
];

const rowKey = (row: PersonRow): string => row.candidate;

/** Everybody on record, whatever they applied for. */
function Everybody(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const rows = useCall('candidates.list', {});
  const [query, setQuery] = useState('');
  const columns = useMemo(() => columnsOf(intl), [intl]);
  const people = useMemo(() => peopleOf(rows.data ?? []), [rows.data]);
  const shown = useMemo(
    () => matching(people, query, ({ name, email, openings }) => [name, email, ...openings].join(' ')),
    [people, query],
  );
  return (
    <Answer of={rows}>
      {() =>
        people.length === 0 ? (
          <EmptyState
            sentence={intl.formatMessage(m.none)}
            action={{
              label: intl.formatMessage(m.toOpenings),
              onAction: () => void navigate({ to: '/openings' }),
            }}
          />
        ) : (
          <div className={styles['list']}>
            <div className={styles['tools']}>
              <FilterBox value={query} onChange={setQuery} />
              <DuplicatesNotice />
            </div>
            {shown.length === 0 ? (
              <EmptyState
                sentence={intl.formatMessage(listMessages.noMatch)}
                action={{
                  label: intl.formatMessage(listMessages.clearFilter),
                  onAction: () => setQuery(''),
                }}
              />
            ) : (
              <VirtualTable
                caption={intl.formatMessage(m.caption)}
                columns={columns}
                rows={shown}
                rowKey={rowKey}
                initialSort={{ column: 'name', direction: 'ascending' }}
                onOpen={({ candidate }) =>
                  void navigate({ to: '/people/$candidateId', params: { candidateId: candidate } })
                }
                height="max(16rem, calc(100vh - 21rem))"
              />
            )}
          </div>
        )
      }
    </Answer>
  );
}

/** Everybody, and the register of whom somebody has recorded as not to be considered. */
export function PeoplePage(): ReactNode {
  const intl = useIntl();
  const marked = useCall('candidates.register', {}).data ?? [];
  return (
    <Tabs defaultValue="everybody" keepMounted={false}>
      <Page
        heading={intl.formatMessage(pageNames.people)}
        actions={
          <Tabs.List aria-label={intl.formatMessage(registerMessages.tabs)}>
            <Tabs.Tab value="everybody">{intl.formatMessage(registerMessages.everybody)}</Tabs.Tab>
            <Tabs.Tab value="register">
              {intl.formatMessage(registerMessages.tab, { count: marked.length })}
            </Tabs.Tab>
          </Tabs.List>
        }
      >
        <Tabs.Panel value="everybody">
          <Everybody />
        </Tabs.Panel>
        <Tabs.Panel value="register">
          <Register />
        </Tabs.Panel>
      </Page>
    </Tabs>
  );
}
