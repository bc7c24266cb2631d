import type { LogStatus } from '@shared/custody';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useNow } from '../../ui/clock';
import { clockTime, relativeDate } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import { frameMessages } from '../messages/frame';
import { useSavedAt } from '../saved';
import styles from './StatusBar.module.css';

/** One line on the state of the file: when it was saved, how long it is, whether it verifies. */
export function StatusBar({ status }: { status: LogStatus | null }): ReactNode {
  const intl = useIntl();
  const savedAt = useSavedAt();
  const now = useNow();
  return (
    <div
      className={`${styles['status']} figures`}
      role="group"
      aria-label={intl.formatMessage(frameMessages.status)}
    >
      {status === null ? (
        <span>{intl.formatMessage(frameMessages.noLog)}</span>
      ) : (
        <>
          {savedAt !== null && (
            <span role="status">
              {intl.formatMessage(frameMessages.saved, { time: clockTime(intl, savedAt) })}
            </span>
          )}
          <span>{intl.formatMessage(frameMessages.entries, { count: status.entries })}</span>
          <span>
            <Verified verified={status.verified} now={now} />
          </span>
          {status.readOnly && <span>{intl.formatMessage(frameMessages.readOnly)}</span>}
        </>
      )}
    </div>
  );
}

function Verified({ verified, now }: { verified: LogStatus['verified']; now: string }): ReactNode {
  const intl = useIntl();
  if (verified === null) return intl.formatMessage(frameMessages.unverified);
  if (verified.ok)
    return intl.formatMessage(frameMessages.verified, { when: relativeDate(intl, verified.at, now) });
  return (
    <Link to="/custody">
      <StatusMark status="block">{intl.formatMessage(frameMessages.damaged)}</StatusMark>
    </Link>
  );
}
