import type { AuditTable } from '@shared/audit';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { restsOn } from '../entry/resting';
import { auditMessages as m } from '../messages';
import { EntryMarks } from './EntryMarks';
import { Words } from './Words';
import styles from './AuditReading.module.css';

/** A table with more columns takes the room of the marks as well. */
const NARROW = 4;
const FIGURE = /^[−+-]?\d+([.,]\d+)?(?:\s?%)?$|^–$/;

/** A table of the record; the last column opens the entries that a row rests on. */
export function DocumentTable({ caption, table }: { caption: string; table: AuditTable }): ReactNode {
  const intl = useIntl();
  const marked = table.rows.some(({ seqs }) => seqs.length > 0);
  return (
    <div
      className={styles['table']}
      data-wide={table.columns.length > NARROW || undefined}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            {marked && (
              <th scope="col" className={styles['markHead']}>
                <span className="visually-hidden">{intl.formatMessage(m.entries)}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, seqs }, index) => (
            // A document does not change in place; its rows have no name of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index} {...restsOn(seqs)}>
              {cells.map((cell, order) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={order} data-figure={FIGURE.test(cell) || undefined}>
                  <Words>{cell}</Words>
                </td>
              ))}
              {marked && (
                <td className={styles['markCell']}>
                  <EntryMarks seqs={seqs} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
