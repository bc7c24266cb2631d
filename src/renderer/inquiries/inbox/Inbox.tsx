import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { INQUIRY_KINDS, type InquiryKind, type InquiryRow } from '@shared/inquiries';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LongList } from '../../ui/LongList';
import { kindWords } from '../inquiry-words';
import { groupInbox, kindCounts } from './inbox-groups';
import styles from './inbox.module.css';
import { InboxRow } from './InboxRow';
import { groupEmpty, groupNames, inboxMessages as m } from './messages';
import { moveInInbox } from './move-in-inbox';

export interface InboxFilter {
  find: string;
  kind: InquiryKind | null;
}
export const NO_FILTER: InboxFilter = { find: '', kind: null };

interface InboxProps {
  /** Those that were found; all without a search. */
  rows: readonly InquiryRow[];
  /** What is shown was found by earlier words. */
  searching: boolean;
  filter: InboxFilter;
  onFilter: (filter: InboxFilter) => void;
  today: string;
  current: string | null;
  /** Goes into an inquiry. */
  onOpen: (id: string) => void;
  /** Shows it while the focus stays in the list. */
  onLook: (id: string) => void;
}

/** About how high a row is, in rem. */
const ROW_REM = 5;

/** Inquiries by what they wait for, found by name or words. */
export function Inbox({
  rows,
  searching,
  filter,
  onFilter,
  today,
  current,
  onOpen,
  onLook,
}: InboxProps): ReactNode {
  const intl = useIntl();
  const { find, kind } = filter;
  const shown = useMemo(() => (kind === null ? rows : rows.filter((row) => row.kind === kind)), [rows, kind]);
  const groups = useMemo(() => groupInbox(shown, today), [shown, today]);
  const narrowed = kind !== null || find.trim() !== '';
  const kinds = kindCounts(rows, INQUIRY_KINDS);
  return (
    <div className={styles['inbox']}>
      <div className={styles['filters']} role="search">
        <TextInput
          size="xs"
          type="search"
          aria-label={intl.formatMessage(m.find)}
          placeholder={intl.formatMessage(m.find)}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={find}
          maxLength={300}
          onChange={(event) => onFilter({ ...filter, find: event.currentTarget.value })}
        />
        <Select
          size="xs"
          aria-label={intl.formatMessage(m.kind)}
          placeholder={intl.formatMessage(m.anyKind)}
          clearable
          data={(kind === null || kinds.some((item) => item.kind === kind)
            ? kinds
            : [...kinds, { kind, count: 0 }]
          ).map((item) => ({
            value: item.kind,
            label: intl.formatMessage(m.option, {
              label: intl.formatMessage(kindWords[item.kind]),
              count: item.count,
            }),
          }))}
          value={kind}
          onChange={(next) => onFilter({ ...filter, kind: next })}
        />
      </div>
      <p className={styles['count']}>
        <span role="status">
          {searching
            ? intl.formatMessage(m.searching)
            : narrowed
              ? intl.formatMessage(m.found, { count: shown.length })
              : intl.formatMessage(m.all, {
                  total: rows.length,
                  open: rows.filter(({ status }) => status !== 'closed').length,
                })}
        </span>
        {narrowed && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onFilter(NO_FILTER)}>
            {intl.formatMessage(m.showAll)}
          </Button>
        )}
      </p>
      <p className="visually-hidden">{intl.formatMessage(m.keys)}</p>
      <div className={styles['groups']} role="presentation" onKeyDown={(event) => moveInInbox(event, onLook)}>
        {groups
          .filter(({ rows: list }) => !narrowed || list.length > 0)
          .map(({ group, rows: list }) => {
            const heading = intl.formatMessage(m.heading, {
              group: intl.formatMessage(groupNames[group]),
              count: list.length,
            });
            return (
              <section key={`${group} ${kind} ${find}`} data-group={group}>
                <h2 className={styles['group']}>{heading}</h2>
                {list.length === 0 ? (
                  <p className={styles['none']}>{intl.formatMessage(groupEmpty[group])}</p>
                ) : (
                  <LongList
                    label={heading}
                    className={styles['rows']}
                    rows={list}
                    current={list.findIndex(({ id }) => id === current)}
                    rowRem={ROW_REM}
                  >
                    {(row, place) => (
                      <InboxRow
                        key={row.id}
                        row={row}
                        place={place}
                        of={list.length}
                        today={today}
                        isCurrent={row.id === current}
                        onOpen={onOpen}
                      />
                    )}
                  </LongList>
                )}
              </section>
            );
          })}
      </div>
    </div>
  );
}
