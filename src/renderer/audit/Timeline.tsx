import type { WhyView } from '@shared/audit';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { auditMessages as m } from './messages';
import styles from './Timeline.module.css';

/** What happened when, in the order of the log; one heading for each day. */
export function Timeline({ items }: { items: WhyView['timeline'] }): ReactNode {
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
            <p>
              <BdiText>{item.text}</BdiText> <span className={styles['mark']}>#{item.seq}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
