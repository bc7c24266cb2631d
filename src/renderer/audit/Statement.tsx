import type { AuditStatement } from '@shared/audit';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { EntryMarks } from './EntryMarks';
import { auditMessages as m } from './messages';
import styles from './AuditReading.module.css';

/** One sentence of the record with the entries it rests on, or a bar that says why nothing is shown. */
export function Statement({ statement }: { statement: AuditStatement }): ReactNode {
  const intl = useIntl();
  const { text, seqs, redacted } = statement;
  return (
    <div className={styles['statement']}>
      <EntryMarks seqs={seqs} />
      {redacted === undefined ? (
        <p>
          <BdiText>{text}</BdiText>
        </p>
      ) : (
        <p>
          <span className={styles['bar']} data-drawn>
            {text}
          </span>{' '}
          <span className={styles['because']}>{intl.formatMessage(m.because, { reason: redacted })}</span>
        </p>
      )}
    </div>
  );
}
