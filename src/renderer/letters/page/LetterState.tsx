import type { Letter, LetterRequest, QueueRow } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { writtenDate } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import { queueMessages } from '../queue/messages';
import { pageMessages as m } from './messages';

interface LetterStateProps {
  row: QueueRow;
  /** The issued letter shown; null for one still to be issued. */
  letter: Letter | null;
  /** The request for a letter by name; null for the row's own. */
  asked: LetterRequest | null;
}

/** What became of the letter, or what it waits for. */
export function LetterState({ row, letter, asked }: LetterStateProps): ReactNode {
  const intl = useIntl();
  if (letter?.withdrawn) {
    const on = writtenDate(intl, letter.withdrawn.on);
    return <StatusMark status="none">{intl.formatMessage(m.withdrawn, { on })}</StatusMark>;
  }
  if (letter?.supersededBy) return <StatusMark status="none">{intl.formatMessage(m.superseded)}</StatusMark>;
  if (letter?.sent)
    return (
      <StatusMark status="done">
        {intl.formatMessage(queueMessages.sentOn, { on: writtenDate(intl, letter.sent.on) })}
      </StatusMark>
    );
  if (letter) return <StatusMark status="due">{intl.formatMessage(m.notSent)}</StatusMark>;
  if (asked)
    return (
      <StatusMark status="none" wrap>
        {intl.formatMessage(asked.supersedes === undefined ? m.statusAsked : m.statusReplacing)}
      </StatusMark>
    );
  if (row.status === 'blocked')
    return (
      <StatusMark status="due" wrap>
        {row.blockedBy || intl.formatMessage(m.statusBlocked)}
      </StatusMark>
    );
  return <StatusMark status="none">{intl.formatMessage(m.statusDraft)}</StatusMark>;
}
