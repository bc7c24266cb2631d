import type { EntryView } from '@shared/audit';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { clockTime, localDay, writtenDate } from '../../ui/dates';
import { auditMessages as m } from '../messages';
import { Bar, Words } from '../reading/Words';
import styles from './EntryPanel.module.css';

/** One entry in plain words: what it is, when it was written and by whom, and what it says. */
export function EntryFacts({ entry }: { entry: EntryView }): ReactNode {
  const intl = useIntl();
  const { recordedAt } = entry;
  return (
    <>
      <p className={styles['kind']}>{entry.kind}</p>
      <p className={styles['soft']}>
        <time dateTime={recordedAt}>
          {intl.formatMessage(m.recordedAt, {
            day: writtenDate(intl, localDay(recordedAt)),
            time: clockTime(intl, recordedAt),
          })}
        </time>
        {entry.actor !== null && (
          <>
            {' · '}
            {intl.formatMessage(m.atTheDesk, { name: <BdiText key="name">{entry.actor}</BdiText> })}
          </>
        )}
      </p>
      {entry.withheld === null ? (
        <dl className={styles['facts']}>
          {entry.facts.map(({ label, text }, index) => (
            // Labels may come twice, and the facts of an entry never move.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index}>
              <dt>{label}</dt>
              <dd>
                <Words>{text}</Words>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles['withheld']}>
          <Bar reason={entry.withheld} />
        </p>
      )}
      <p className={styles['soft']}>
        {intl.formatMessage(m.entryReference)}{' '}
        <output className={styles['reference']}>{entry.reference}</output>
      </p>
    </>
  );
}
