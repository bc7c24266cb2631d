import { Button } from '@mantine/core';
import type { QueueRow } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { queueMessages as m } from './messages';
import { isNarrowed, NO_FILTER, type QueueFilter } from './queue-filter';
import { QueueFilters } from './QueueFilters';
import type { QueueGroup } from './queue-groups';
import { moveInQueue } from './move-in-queue';
import { QueueSection, type QueueSectionProps } from './QueueSection';
import styles from './queue.module.css';

interface LetterQueueProps extends Omit<QueueSectionProps, 'of'> {
  /** All letters, those that are filtered out too. */
  rows: readonly QueueRow[];
  groups: readonly QueueGroup[];
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
  onChooseNone: () => void;
  checking: boolean;
}

/** All letters of the opening by what they wait for. */
export function LetterQueue(props: LetterQueueProps): ReactNode {
  const intl = useIntl();
  const { rows, groups, filter, onFilter, onChooseNone, checking, ...section } = props;
  const { chosen, heldUp } = section;
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const held = rows.filter((row) => row.status === 'ready' && heldUp.has(row.application)).length;
  return (
    <div className={styles['queue']}>
      <QueueFilters rows={rows} filter={filter} onChange={onFilter} />
      <p className={styles['chosen']}>
        <span role="status">
          {chosen.size > 0
            ? intl.formatMessage(m.chosen, { count: chosen.size })
            : intl.formatMessage(isNarrowed(filter) ? m.shown : m.total, { shown, total: rows.length })}
          {checking
            ? ` · ${intl.formatMessage(m.checking)}`
            : held > 0 && ` · ${intl.formatMessage(m.held, { count: held })}`}
        </span>
        {chosen.size > 0 ? (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onChooseNone}>
            {intl.formatMessage(m.clear)}
          </Button>
        ) : (
          isNarrowed(filter) && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onFilter(NO_FILTER)}>
              {intl.formatMessage(m.showAll)}
            </Button>
          )
        )}
      </p>
      <p className="visually-hidden">{intl.formatMessage(m.keys)}</p>
      <div className={styles['groups']} role="presentation" onKeyDown={(event) => moveInQueue(event)}>
        {groups.map((group) => (
          <QueueSection key={JSON.stringify([group.group, filter])} of={group} {...section} />
        ))}
        {groups.length === 0 && <p className={styles['kind']}>{intl.formatMessage(m.noneShown)}</p>}
      </div>
    </div>
  );
}
