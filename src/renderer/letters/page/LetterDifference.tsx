import { capital } from '../../ui/capital';
import type { LetterPreview } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../ui/Section';
import { pageMessages as m } from './messages';
import styles from './difference.module.css';

/** What differs from the approved text, part by part; marks and hidden words, never colour alone. */
export function LetterDifference({ changes }: { changes: LetterPreview['changes'] }): ReactNode {
  const intl = useIntl();
  const hidden = (text: string): ReactNode => <span className="visually-hidden">{text}</span>;
  return (
    <Section heading={intl.formatMessage(m.changes)} level={3}>
      {changes.length === 0 ? (
        <p className={styles['soft']}>{intl.formatMessage(m.changesNone)}</p>
      ) : (
        <>
          <p className={styles['soft']}>{intl.formatMessage(m.legend)}</p>
          <dl className={styles['parts']}>
            {changes.map(({ part, pieces }) => (
              <div key={part}>
                <dt>{capital(part)}</dt>
                <dd dir="auto">
                  {pieces.map(({ change, text }, index) =>
                    change === 'same' ? (
                      <span key={index}>{text}</span>
                    ) : change === 'added' ? (
                      <ins key={index}>
                        {hidden(intl.formatMessage(m.added))}
                        {text}
                      </ins>
                    ) : (
                      <del key={index}>
                        {hidden(intl.formatMessage(m.removed))}
                        {text}
                      </del>
                    ),
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Section>
  );
}
