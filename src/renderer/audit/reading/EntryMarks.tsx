import { useContext, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { EntryContext } from '../entry/entry-context';
import { auditMessages as m } from '../messages';
import styles from './AuditReading.module.css';

/** More than these would be longer than the sentence; the panel lists all. */
const SHOWN = 3;
const NAMED = 6;

/** A small mark in the margin: the entries of the log that a statement rests on. It opens them. */
export function EntryMarks({ seqs }: { seqs: readonly number[] }): ReactNode {
  const intl = useIntl();
  const open = useContext(EntryContext);
  if (seqs.length === 0) return null;
  const more = seqs.length - NAMED;
  const list = intl.formatList(
    more > 0
      ? [...seqs.slice(0, NAMED).map(String), intl.formatMessage(m.moreEntries, { count: more })]
      : seqs.map(String),
  );
  return (
    <button
      type="button"
      className={styles['mark']}
      aria-label={intl.formatMessage(m.entry, { count: seqs.length, list })}
      aria-haspopup="dialog"
      onClick={(event) => open(seqs, event.currentTarget)}
    >
      {seqs
        .slice(0, SHOWN)
        .map((seq) => `#${seq}`)
        .join(' ')}
      {seqs.length > SHOWN && ` +${seqs.length - SHOWN}`}
    </button>
  );
}
