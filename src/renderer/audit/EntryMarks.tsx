import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { classes } from '../ui/classes';
import { auditMessages as m } from './messages';
import styles from './AuditReading.module.css';

const MOST = 3;

/** Small marks in the margin: the entries of the log that a statement rests on. */
export function EntryMarks({
  seqs,
  inline = false,
}: {
  seqs: readonly number[];
  inline?: boolean;
}): ReactNode {
  const intl = useIntl();
  if (seqs.length === 0) return inline ? null : <span className={styles['marks']} />;
  const all = seqs.map((seq) => `#${seq}`).join(', ');
  const shown = seqs.slice(0, MOST).map((seq) => `#${seq}`);
  const label = intl.formatMessage(m.entry, { count: seqs.length, list: all });
  return (
    <span className={classes(styles['marks'], inline && styles['inline'])} title={label}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden>
        {shown.join(' ')}
        {seqs.length > MOST && ' …'}
      </span>
    </span>
  );
}
