import type { ReactNode } from 'react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { RelativeDate } from '../../ui/dates';
import { LongList } from '../../ui/LongList';
import type { HeldUp } from './held-up';
import { LetterRow } from './LetterRow';
import { groupNames, queueMessages as m } from './messages';
import { canChoose, type QueueGroup } from './queue-groups';
import styles from './queue.module.css';
import type { Choose } from './use-choice';

/** About how high a row is, in rem. */
const ROW_REM = 4.25;

export interface QueueSectionProps {
  of: QueueGroup;
  /** Application whose letter is shown. */
  current: string;
  onOpen: (application: string) => void;
  chosen: ReadonlySet<string>;
  onChoose: Choose;
  heldUp: ReadonlyMap<string, HeldUp>;
  /** The page already says what holds them all up. */
  explained: boolean;
}

/** The letters that wait for the same thing. */
export function QueueSection({
  of: { group, rows, reason },
  current,
  onOpen,
  chosen,
  onChoose,
  heldUp,
  explained,
}: QueueSectionProps): ReactNode {
  const intl = useIntl();
  const id = useId();
  const name = intl.formatMessage(groupNames[group]);
  const open = rows.filter(canChoose);
  const chosenHere = open.filter((row) => chosen.has(row.application)).length;
  const dueOn = rows[0]?.status === 'ready' && group !== 'today' ? rows[0].dueOn : null;
  return (
    <section aria-labelledby={id} className={styles['group']} data-group={group}>
      <div className={styles['head']}>
        {open.length > 0 ? (
          <input
            type="checkbox"
            aria-label={intl.formatMessage(m.selectGroup, { group: name })}
            checked={chosenHere === open.length}
            ref={(box) => {
              if (box) box.indeterminate = chosenHere > 0 && chosenHere < open.length;
            }}
            onChange={(event) =>
              onChoose(
                open.map((row) => row.application),
                event.currentTarget.checked,
              )
            }
          />
        ) : (
          <span />
        )}
        <h2 id={id}>
          {name} <span className="figures">{intl.formatNumber(rows.length)}</span>
        </h2>
        {dueOn !== null && (
          <span className={styles['when']}>
            <RelativeDate value={dueOn} />
          </span>
        )}
      </div>
      {reason !== null && !explained && <p className={styles['reason']}>{reason}</p>}
      <LongList
        className={styles['rows']}
        rows={rows}
        current={rows.findIndex(({ application }) => application === current)}
        rowRem={ROW_REM}
      >
        {(row, place) => (
          <LetterRow
            key={row.application}
            row={row}
            place={place}
            of={rows.length}
            reason={reason === null ? row.blockedBy : ''}
            // What holds it up is said by the row already.
            heldUp={row.status === 'ready' ? heldUp.get(row.application) : undefined}
            isCurrent={row.application === current}
            isChosen={chosen.has(row.application)}
            onOpen={onOpen}
            onChoose={onChoose}
          />
        )}
      </LongList>
    </section>
  );
}
