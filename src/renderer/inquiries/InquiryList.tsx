import type { InquiryRow } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { shortDate } from '../ui/dates';
import { StatusMark } from '../ui/StatusMark';
import styles from './inquiries.module.css';
import { closedFirst, dueState, openFirst } from './inquiry-facts';
import { kindWords } from './inquiry-words';
import { inquiriesMessages as m } from './messages';

interface InquiryListProps {
  inquiries: readonly InquiryRow[];
  today: string;
  current: string | null;
  onOpen: (id: string) => void;
}

/** Open inquiries by due date, then the closed ones, the latest first. */
export function InquiryList({ inquiries, ...rest }: InquiryListProps): ReactNode {
  const intl = useIntl();
  const open = inquiries.filter(({ status }) => status !== 'closed').toSorted(openFirst);
  const closed = inquiries.filter(({ status }) => status === 'closed').toSorted(closedFirst);
  return (
    <>
      <Group
        heading={intl.formatMessage(m.open, { count: open.length })}
        nothing={intl.formatMessage(m.noOpen)}
        inquiries={open}
        {...rest}
      />
      <Group
        heading={intl.formatMessage(m.closed, { count: closed.length })}
        nothing={intl.formatMessage(m.noClosed)}
        inquiries={closed}
        {...rest}
      />
    </>
  );
}

interface GroupProps extends InquiryListProps {
  heading: string;
  nothing: string;
}

function Group({ heading, nothing, inquiries, today, current, onOpen }: GroupProps): ReactNode {
  const intl = useIntl();
  return (
    <>
      <h2 className={styles['group']}>{heading}</h2>
      {inquiries.length === 0 ? (
        <p className={styles['none']}>{nothing}</p>
      ) : (
        <ul className={styles['list']} aria-label={heading}>
          {inquiries.map((inquiry) => (
            <li key={inquiry.id}>
              <button
                type="button"
                className={styles['item']}
                aria-current={inquiry.id === current || undefined}
                onClick={() => onOpen(inquiry.id)}
              >
                <span className={styles['name']}>
                  <BdiText>{inquiry.name ?? intl.formatMessage(m.erased)}</BdiText>
                </span>
                <span className={styles['soft']}>
                  {intl.formatMessage(kindWords[inquiry.kind])}
                  {' · '}
                  <BdiText>{inquiry.openingTitle}</BdiText>
                </span>
                <span className={styles['when']}>{whenWords(intl, inquiry, today)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function whenWords(intl: IntlShape, inquiry: InquiryRow, today: string): ReactNode {
  const day = shortDate(intl, inquiry.closedOn ?? inquiry.dueOn ?? inquiry.receivedOn);
  switch (dueState(inquiry, today)) {
    case 'overdue':
      return <StatusMark status="block">{intl.formatMessage(m.overdue, { day })}</StatusMark>;
    case 'due':
      return <StatusMark status="due">{intl.formatMessage(m.due, { day })}</StatusMark>;
    case 'no-date':
      return <StatusMark status="none">{intl.formatMessage(m.noDate)}</StatusMark>;
    case 'closed':
      return <StatusMark status="done">{intl.formatMessage(m.closedOn, { day })}</StatusMark>;
  }
}
