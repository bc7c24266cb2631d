import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../../app/client';
import { ShortDate } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import { kindWords } from '../../inquiries';
import { auditMessages as m } from '../messages';
import styles from './below.module.css';

/** Inquiries about this application, each with where it stands and the way to it. */
export function AskedBefore({ application }: { application: string }): ReactNode {
  const intl = useIntl();
  const list = useCall('inquiries.list', { find: '' }).data ?? [];
  const own = list.filter((row) => row.application === application);
  if (own.length === 0) return null;
  return (
    <div className={styles['below']}>
      <h3>{intl.formatMessage(m.inquiries)}</h3>
      <ul>
        {own.map((row) => (
          <li key={row.id} className={styles['line']}>
            <Link to="/inquiries" search={{ inquiry: row.id }}>
              {intl.formatMessage(m.inquiryOf, {
                kind: intl.formatMessage(kindWords[row.kind]),
                on: <ShortDate key="on" value={row.receivedOn} />,
              })}
            </Link>
            <StatusMark status={row.status === 'closed' ? 'done' : 'due'}>
              {row.closedOn !== null
                ? intl.formatMessage(m.inquiryClosed, { on: <ShortDate key="on" value={row.closedOn} /> })
                : row.dueOn === null
                  ? intl.formatMessage(m.inquiryOpen)
                  : intl.formatMessage(m.inquiryDue, { on: <ShortDate key="on" value={row.dueOn} /> })}
            </StatusMark>
          </li>
        ))}
      </ul>
    </div>
  );
}
