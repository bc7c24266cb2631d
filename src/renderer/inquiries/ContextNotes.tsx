import type { InquiryContext } from '@shared/inquiries';
import { IconLock, IconShieldExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { shortDate, writtenDate } from '../ui/dates';
import styles from './inquiries.module.css';
import { holdWords, kindWords } from './inquiry-words';
import { inquiriesMessages as m } from './messages';

interface ContextNotesProps {
  context: InquiryContext;
  /** The page says by itself what "no further reply" means here. */
  ownNotice?: boolean;
}

/** What is known about whoever asks, before anybody answers; what is for safety stands by itself. */
export function ContextNotes({ context, ownNotice = false }: ContextNotesProps): ReactNode {
  const intl = useIntl();
  const { hold, noFurtherReplySince, earlier } = context;
  const last = earlier.at(-1);
  const holdName = hold === null ? undefined : holdWords[hold.ground];
  return (
    <>
      {hold !== null && (
        <div className={styles['notice']} role="note" data-card>
          <p className={styles['strong']}>
            <IconLock size={16} stroke={1.75} aria-hidden />
            {intl.formatMessage(m.holdHeading, { day: writtenDate(intl, hold.on) })}
          </p>
          <p>
            {intl.formatMessage(m.holdText, {
              ground: holdName === undefined ? hold.ground : intl.formatMessage(holdName),
            })}{' '}
            <Link to="/custody">{intl.formatMessage(m.holdLink)}</Link>
          </p>
        </div>
      )}
      {noFurtherReplySince !== null && !ownNotice && (
        <div className={styles['notice']} role="note" data-card>
          <p>{intl.formatMessage(m.noFurtherReply, { day: writtenDate(intl, noFurtherReplySince) })}</p>
        </div>
      )}
      {last !== undefined && (
        <details className={styles['earlier']}>
          <summary>
            {intl.formatMessage(m.earlier, {
              count: earlier.length,
              day: writtenDate(intl, last.receivedOn),
            })}
          </summary>
          <ul className={styles['plain']}>
            {earlier.toReversed().map(({ id, receivedOn, kind, openingTitle, closedOn }) => (
              <li key={id}>
                <Link to="/inquiries" search={{ inquiry: id }}>
                  {intl.formatMessage(m.earlierOne, {
                    day: shortDate(intl, receivedOn),
                    kind: intl.formatMessage(kindWords[kind]),
                  })}
                </Link>{' '}
                <span className={styles['soft']}>
                  <BdiText>{openingTitle}</BdiText>
                  {closedOn !== null &&
                    ` · ${intl.formatMessage(m.closedOn, { day: shortDate(intl, closedOn) })}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Notes that whoever meets this person has to read before anything else. */
export function SafetyNotes({ safety }: Pick<InquiryContext, 'safety'>): ReactNode {
  const intl = useIntl();
  if (safety.length === 0) return null;
  return (
    <div className={styles['notice']} data-tone="due" role="note" data-card>
      <p className={styles['strong']}>
        <IconShieldExclamation size={18} stroke={1.75} aria-hidden />
        {intl.formatMessage(m.safetyHeading)}
      </p>
      {safety.map(({ note, on, inquiry }) => (
        <p key={`${inquiry} ${note}`}>
          <BdiText>{note}</BdiText>{' '}
          <span className={styles['soft']}>{intl.formatMessage(m.noted, { day: shortDate(intl, on) })}</span>
        </p>
      ))}
    </div>
  );
}
