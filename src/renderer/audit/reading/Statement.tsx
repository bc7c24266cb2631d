import type { AuditStatement } from '@shared/audit';
import type { ReactNode } from 'react';
import { restsOn } from '../entry/resting';
import { EntryMarks } from './EntryMarks';
import { Bar, Words } from './Words';
import styles from './AuditReading.module.css';

/** One sentence of the record with the entries it rests on, or a bar that says why nothing is shown. */
export function Statement({ statement }: { statement: AuditStatement }): ReactNode {
  const { text, seqs, redacted } = statement;
  return (
    <div className={styles['statement']} {...restsOn(seqs)}>
      <p>{redacted === undefined ? <Words>{text}</Words> : <Bar label={text} reason={redacted} />}</p>
      <EntryMarks seqs={seqs} />
    </div>
  );
}
