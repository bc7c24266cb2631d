import { IconShieldExclamation } from '@tabler/icons-react';
import type { InquiryRow } from '@shared/inquiries';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { daysUntil, shortDate } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import { kindWords, waitingWords } from '../inquiry-words';
import { inquiriesMessages } from '../messages';
import styles from './inbox.module.css';
import { inboxMessages as m } from './messages';
import { rowId } from './row-id';

interface InboxRowProps {
  row: InquiryRow;
  /** Its place in its group, from 1, and how many the group has. */
  place: number;
  of: number;
  today: string;
  isCurrent: boolean;
  onOpen: (id: string) => void;
}

/** One inquiry: about whom, what it is, by when, whom it waits for. */
export const InboxRow = memo(function InboxRow({ row, place, of, today, isCurrent, onOpen }: InboxRowProps) {
  const intl = useIntl();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const facts = [
    row.status !== 'closed' &&
      row.unanswered > 0 &&
      intl.formatMessage(m.open, { open: row.unanswered, count: row.questions }),
    row.earlier > 0 && intl.formatMessage(m.contact, { number: row.earlier + 1 }),
  ].filter((fact) => fact !== false);
  return (
    <li
      ref={item}
      className={styles['row']}
      data-current={isCurrent || undefined}
      aria-posinset={place}
      aria-setsize={of}
    >
      <button
        type="button"
        id={rowId(row.id)}
        data-inquiry={row.id}
        aria-current={isCurrent || undefined}
        onClick={() => onOpen(row.id)}
      >
        <span className={row.name === null ? styles['erased'] : styles['name']}>
          {row.name === null ? intl.formatMessage(inquiriesMessages.erased) : <BdiText>{row.name}</BdiText>}
        </span>
        <span className={styles['soft']}>
          {intl.formatMessage(kindWords[row.kind])}
          {' · '}
          <BdiText>{row.openingTitle}</BdiText>
        </span>
        {facts.length > 0 && <span className={styles['soft']}>{facts.join(' · ')}</span>}
        <span className={styles['when']}>
          <When intl={intl} row={row} today={today} />
        </span>
        {row.safety && (
          <span className={styles['safety']}>
            <IconShieldExclamation size={15} stroke={1.75} aria-hidden />
            {intl.formatMessage(m.safety)}
          </span>
        )}
      </button>
    </li>
  );
});

function When({ intl, row, today }: { intl: IntlShape; row: InquiryRow; today: string }): ReactNode {
  const { dueOn, closedOn } = row;
  if (row.status === 'closed')
    return (
      <StatusMark status="done" wrap>
        {intl.formatMessage(row.noFurtherReply ? m.closedNoReply : m.closedOn, {
          day: shortDate(intl, closedOn ?? row.receivedOn),
        })}
      </StatusMark>
    );
  const due =
    dueOn === null ? (
      <StatusMark status="none">{intl.formatMessage(m.noDate)}</StatusMark>
    ) : daysUntil(dueOn, today) < 0 ? (
      <StatusMark status="block">{intl.formatMessage(m.overdue, { day: shortDate(intl, dueOn) })}</StatusMark>
    ) : (
      <StatusMark status="due">{intl.formatMessage(m.due, { day: shortDate(intl, dueOn) })}</StatusMark>
    );
  if (row.waitingFor === null) return due;
  const whom = intl.formatMessage(waitingWords[row.waitingFor]);
  return (
    <>
      <StatusMark status="info" wrap>
        {row.waitingUntil === null
          ? intl.formatMessage(m.waiting, { whom })
          : intl.formatMessage(m.waitingUntil, { whom, day: shortDate(intl, row.waitingUntil) })}
      </StatusMark>
      {due}
    </>
  );
}
