import type { WhyView } from '@shared/audit';
import { memo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { WrittenDate } from '../../ui/dates';
import { restsOn } from '../entry/resting';
import { auditMessages as m } from '../messages';
import { EntryMarks } from './EntryMarks';
import styles from './Timeline.module.css';

/** What happened when, in the order of the log; one heading for each day. */
export const Timeline = memo(function Timeline({ items }: { items: WhyView['timeline'] }): ReactNode {
  const intl = useIntl();
  return (
    <section className={styles['timeline']} aria-labelledby="why-timeline">
      <h2 id="why-timeline">{intl.formatMessage(m.timeline)}</h2>
      <ol>
        {items.map((item, index) => (
          <li key={`${item.seq} ${item.text}`}>
            {item.on !== items[index - 1]?.on && (
              <p className={styles['day']}>
                <WrittenDate value={item.on} />
              </p>
            )}
            <p {...restsOn([item.seq])}>
              <BdiText>{item.text}</BdiText> <EntryMarks seqs={[item.seq]} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
});
