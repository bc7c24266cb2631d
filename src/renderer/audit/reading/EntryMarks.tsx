import { useContext, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { EntryContext } from '../entry/entry-context';
import { auditMessages as m } from '../messages';
import { MARK } from './roving-marks';
import styles from './AuditReading.module.css';

/** More than these would be longer than the sentence; the panel lists all. */
const SHOWN = 3;

/** A small mark in the margin: the entries of the log that a statement rests on. It opens them. */
export function EntryMarks({ seqs }: { seqs: readonly number[] }): ReactNode {
  const intl = useIntl();
  const open = useContext(EntryContext);
  if (seqs.length === 0) return null;
  const rest = seqs.length - SHOWN;
  const shown = seqs
    .slice(0, SHOWN)
    .map((seq) => `#${seq}`)
    .concat(rest > 0 ? [`+${rest}`] : [])
    .join(' ');
  return (
    <button
      type="button"
      // One mark of each section is a stop: see useRovingMarks.
      tabIndex={-1}
      {...{ [MARK]: '' }}
      className={styles['mark']}
      aria-label={intl.formatMessage(m.entry, { count: seqs.length, list: shown })}
      aria-haspopup="dialog"
      onClick={(event) => open(seqs, event.currentTarget)}
    >
      {shown}
    </button>
  );
}
