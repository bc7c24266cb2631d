import type { AuditDocument, AuditSection } from '@shared/audit';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { EntryMarks } from './EntryMarks';
import { auditMessages as m } from './messages';
import { Statement } from './Statement';
import styles from './AuditReading.module.css';

/** The document as a reading page: serif, a measured line, entry marks in the margin. */
export function AuditReading({ document }: { document: AuditDocument }): ReactNode {
  const intl = useIntl();
  return (
    <article className={styles['reading']} lang={document.language}>
      <section className={styles['answer']} aria-labelledby="why-answer">
        <h2 id="why-answer">{intl.formatMessage(m.answer)}</h2>
        <Statement statement={document.answer} />
      </section>
      {document.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <section className={styles['verify']} aria-labelledby="why-verify">
        <h2 id="why-verify">{intl.formatMessage(m.howToVerify)}</h2>
        {document.howToVerify.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{intl.formatMessage(m.notAdvice)}</p>
      </section>
    </article>
  );
}

function Section({ section }: { section: AuditSection }): ReactNode {
  return (
    <section aria-labelledby={`why-${section.id}`}>
      <h2 id={`why-${section.id}`}>{section.title}</h2>
      {section.statements.map((statement, index) => (
        // A document does not change in place; its statements have no name of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <Statement key={index} statement={statement} />
      ))}
      {section.tables.map(({ caption, table }) => (
        <div key={caption} className={styles['table']} tabIndex={0} role="region" aria-label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  {row.cells.map((cell, order) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <td key={order} data-figure={/^[−+]?\d+([.,]\d+)?$/.test(cell) || undefined}>
                      <BdiText>{cell}</BdiText>
                      {order === row.cells.length - 1 && <EntryMarks seqs={row.seqs} inline />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
