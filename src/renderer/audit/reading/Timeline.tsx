import type { WhyView } from '@shared/audit';
import { memo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { WrittenDate } from '../../ui/dates';
import { restsOn } from '../entry/resting';
import { auditMessages as m } from '../messages';
import { placeOf, TIMELINE } from './contents-of';
import { EntryMarks } from './EntryMarks';
import styles from './AuditReading.module.css';

/** What happened when, in the order of the log; one heading for each day. */
export const Timeline = memo(function Timeline({ items }: { items: WhyView['timeline'] }): ReactNode {
  const intl = useIntl();
  return (
    <section className={styles['section']} aria-labelledby={placeOf(TIMELINE)}>
      <h2 id={placeOf(TIMELINE)} tabIndex={-1}>
        {intl.formatMessage(m.timeline)}
      </h2>
      <ol className={styles['timeline']}>
        {items.map((item, index) => (
          <li key={`${item.seq} ${item.text}`}>
            {item.on !== items[index - 1]?.on && (
              <p className={styles['day']}>
                <WrittenDate value={item.on} />
              </p>
            )}
            <div className={styles['statement']} {...restsOn([item.seq])}>
              <p>
                <BdiText>{item.text}</BdiText>
              </p>
              <EntryMarks seqs={[item.seq]} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
});
