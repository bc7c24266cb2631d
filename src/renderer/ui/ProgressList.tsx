import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Meter } from './Meter';
import { uiMessages } from './messages';
import styles from './ProgressList.module.css';
import { StatusMark, type Status } from './StatusMark';

export type ProgressState = 'waiting' | 'working' | 'done' | 'failed' | 'cancelled';

export interface ProgressRow {
  id: string;
  label: ReactNode;
  state: ProgressState;
  /** Why it failed, where it went. */
  detail?: ReactNode;
}

export interface ProgressListProps {
  /** What is being done: "Issuing letters". */
  heading: string;
  rows: readonly ProgressRow[];
  /** Without it there is no cancel button: the work is over or cannot stop. */
  onCancel?: (() => void) | undefined;
}

const STATES = {
  waiting: ['none', uiMessages.waiting],
  working: ['info', uiMessages.working],
  done: ['done', uiMessages.done],
  failed: ['block', uiMessages.failed],
  cancelled: ['none', uiMessages.cancelled],
} as const satisfies Record<ProgressState, [Status, (typeof uiMessages)[keyof typeof uiMessages]]>;

/** A batch as a list that fills. */
export function ProgressList({ heading, rows, onCancel }: ProgressListProps): ReactNode {
  const intl = useIntl();
  const over = rows.filter((row) => row.state !== 'waiting' && row.state !== 'working').length;
  const count = intl.formatMessage(uiMessages.progressOf, { done: over, total: rows.length });
  return (
    <div className={styles['list']}>
      <div className={styles['head']}>
        <Meter label={heading} value={over} max={rows.length} valueText={count} />
        {onCancel !== undefined && (
          <Button onClick={onCancel}>{intl.formatMessage(uiMessages.cancel)}</Button>
        )}
      </div>
      <div className="visually-hidden" role="status">
        {over === rows.length ? `${heading}: ${count}` : ''}
      </div>
      <ul className={styles['rows']} tabIndex={0} aria-label={heading}>
        {rows.map((row) => (
          <li key={row.id} className={styles['row']}>
            <span className={styles['label']}>{row.label}</span>
            <StatusMark status={STATES[row.state][0]}>{intl.formatMessage(STATES[row.state][1])}</StatusMark>
            {row.detail !== undefined && <span className={styles['detail']}>{row.detail}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
