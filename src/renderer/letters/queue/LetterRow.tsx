import { letterKindLabel } from '@shared/correspondence';
import type { QueueRow } from '@shared/letters';
import { memo, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { shortDate } from '../../ui/dates';
import { lettersMessages as m } from '../messages';
import styles from './queue.module.css';
import { canChoose } from './queue-groups';

/** Chooses letters, or takes them out of the choice. The same function for ever, so that rows can rest. */
export type Choose = (applications: readonly string[], add: boolean) => void;

interface LetterRowProps {
  row: QueueRow;
  /** Why it cannot be issued, where the group does not say it for all. */
  reason: string;
  isCurrent: boolean;
  isChosen: boolean;
  onOpen: (application: string) => void;
  onChoose: Choose;
}

/** One letter: whom to, which letter, how far the person came, what became of it. */
export const LetterRow = memo(function LetterRow({
  row,
  reason,
  isCurrent,
  isChosen,
  onOpen,
  onChoose,
}: LetterRowProps) {
  const intl = useIntl();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { letter } = row;
  const on = (day: string | undefined): string => (day === undefined ? '' : shortDate(intl, day));
  const state = letter?.received
    ? intl.formatMessage(m.receivedOn, { on: on(letter.received.on) })
    : letter?.sent
      ? intl.formatMessage(m.sentOn, { on: on(letter.sent.on) })
      : letter
        ? intl.formatMessage(m.issuedOn, { on: on(letter.on) })
        : '';
  return (
    <li ref={item} className={styles['row']} data-current={isCurrent || undefined}>
      {canChoose(row) ? (
        <input
          type="checkbox"
          aria-label={intl.formatMessage(m.select, { name: row.name })}
          checked={isChosen}
          onChange={(event) => onChoose([row.application], event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <button type="button" aria-current={isCurrent || undefined} onClick={() => onOpen(row.application)}>
        <BdiText className={styles['name']}>{row.name}</BdiText>
        <span className={styles['kind']}>
          {[letterKindLabel(row.kind), row.stageLabel].filter(Boolean).join(' · ')}
        </span>
        {state !== '' && <span className={styles['kind']}>{state}</span>}
        {reason !== '' && <span className={styles['kind']}>{reason}</span>}
      </button>
    </li>
  );
});
