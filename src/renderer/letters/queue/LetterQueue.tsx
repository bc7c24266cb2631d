import { Button } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RelativeDate } from '../../ui/dates';
import { lettersMessages as m, groupNames } from '../messages';
import { LetterRow, type Choose } from './LetterRow';
import { moveInQueue } from './move-in-queue';
import styles from './queue.module.css';
import { canChoose, type QueueGroup } from './queue-groups';

interface LetterQueueProps {
  groups: readonly QueueGroup[];
  /** Application whose letter is shown. */
  current: string;
  onOpen: (application: string) => void;
  chosen: ReadonlySet<string>;
  onChoose: Choose;
  /** The page already says what holds them all up. */
  explained: boolean;
}

/** All letters of the opening by what they wait for. */
export function LetterQueue(props: LetterQueueProps): ReactNode {
  const intl = useIntl();
  const { groups, chosen, onChoose } = props;
  return (
    <div className={styles['queue']} role="presentation" onKeyDown={(event) => moveInQueue(event)}>
      {groups.map((group) => (
        <QueueSection key={group.group} of={group} {...props} />
      ))}
      <p className={styles['chosen']}>
        <span role="status">{chosen.size > 0 && intl.formatMessage(m.chosen, { count: chosen.size })}</span>
        {chosen.size > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => onChoose([...chosen], false)}
          >
            {intl.formatMessage(m.clear)}
          </Button>
        )}
      </p>
    </div>
  );
}

function QueueSection({
  of: { group, rows, reason },
  current,
  onOpen,
  chosen,
  onChoose,
  explained,
}: LetterQueueProps & { of: QueueGroup }): ReactNode {
  const intl = useIntl();
  const id = useId();
  const name = intl.formatMessage(groupNames[group]);
  const open = rows.filter(canChoose);
  const chosenHere = open.filter((row) => chosen.has(row.application)).length;
  const dueOn = rows[0]?.status === 'ready' ? rows[0].dueOn : null;
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
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <LetterRow
            key={row.application}
            row={row}
            reason={reason === null ? row.blockedBy : ''}
            isCurrent={row.application === current}
            isChosen={chosen.has(row.application)}
            onOpen={onOpen}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}
