import type { FoundSignal } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../ui/Section';
import { stretches } from '../inquiry-facts';
import styles from '../inquiries.module.css';
import { inquiriesMessages as m } from '../messages';

/** The message as it came in, with the words that ask for more than an answer marked. */
export function MessageText({ text, signals }: { text: string; signals: readonly FoundSignal[] }): ReactNode {
  const intl = useIntl();
  return (
    <Section level={3} heading={intl.formatMessage(m.message)}>
      <p className={`record ${styles['text']}`}>
        {text === '' ? (
          intl.formatMessage(m.noMessage)
        ) : (
          <bdi>
            {stretches(text, signals).map((stretch, index) =>
              stretch.marked ? (
                // oxlint-disable-next-line react/no-array-index-key
                <mark key={index} className={styles['mark']}>
                  {stretch.text}
                </mark>
              ) : (
                stretch.text
              ),
            )}
          </bdi>
        )}
      </p>
    </Section>
  );
}
