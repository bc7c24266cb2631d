import { letterKindLabel } from '@shared/correspondence';
import type { QueueRow } from '@shared/letters';
import { memo, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { shortDate } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import type { HeldUp } from './held-up';
import { queueMessages as m } from './messages';
import { canChoose } from './queue-groups';
import styles from './queue.module.css';
import type { Choose } from './use-choice';

interface LetterRowProps {
  row: QueueRow;
  /** Its place in its group, from 1, and how many the group has. */
  place: number;
  of: number;
  /** Why it cannot be issued, where the group does not say it for all. */
  reason: string;
  heldUp: HeldUp | undefined;
  isCurrent: boolean;
  isChosen: boolean;
  onOpen: (application: string) => void;
  onChoose: Choose;
}

/** One letter: whom to, which letter, how far the person came, what became of it. */
export const LetterRow = memo(function LetterRow({
  row,
  place,
  of,
  reason,
  heldUp,
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
    <li
      ref={item}
      className={styles['row']}
      data-current={isCurrent || undefined}
      aria-posinset={place}
      aria-setsize={of}
    >
      {canChoose(row) ? (
        <input
          type="checkbox"
          aria-label={intl.formatMessage(m.select, { name: row.name })}
          checked={isChosen}
          onChange={(event) => {
            const { nativeEvent, currentTarget } = event;
            const shift = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
            onChoose([row.application], currentTarget.checked, shift);
          }}
        />
      ) : (
        <span />
      )}
      <button type="button" aria-current={isCurrent || undefined} onClick={() => onOpen(row.application)}>
        <BdiText className={styles['name']}>{row.name}</BdiText>
        <span className={styles['kind']}>
          {[letterKindLabel(row.kind), row.stageLabel].filter(Boolean).join(' · ')}
        </span>
        {(state !== '' || row.edited) && (
          <span className={styles['kind']}>
            {[state, row.edited && intl.formatMessage(m.edited)].filter(Boolean).join(' · ')}
          </span>
        )}
        {heldUp !== undefined && (
          <span className={styles['mark']}>
            <StatusMark status={heldUp.by === 'block' ? 'block' : 'due'} wrap>
              {intl.formatMessage(heldUp.by === 'block' ? m.heldBlock : m.heldJustify)}
              {': '}
              {heldUp.message}
            </StatusMark>
          </span>
        )}
        {row.advice !== '' && (
          <span className={styles['mark']}>
            <StatusMark status="info" wrap>
              {row.advice}
            </StatusMark>
          </span>
        )}
        {reason !== '' && <span className={styles['kind']}>{reason}</span>}
      </button>
    </li>
  );
});
