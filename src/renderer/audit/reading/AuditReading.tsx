import type { AuditDocument, AuditSection, WhyView } from '@shared/audit';
import { memo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { auditMessages as m } from '../messages';
import { ANSWER, placeOf, VERIFY } from './contents-of';
import { DocumentTable } from './DocumentTable';
import { Statement } from './Statement';
import { Timeline } from './Timeline';
import styles from './AuditReading.module.css';

/** What a section of the document has below it in the window only, by the section's id. */
export type Extras = Readonly<Record<string, ReactNode>>;

interface AuditReadingProps {
  document: AuditDocument;
  timeline: WhyView['timeline'];
  extras: Extras;
  /** False for the first picture, which holds the answer alone. */
  whole: boolean;
}

/** The document as a reading page: serif, a measured line, entry marks in the margin. */
export const AuditReading = memo(function AuditReading({
  document,
  timeline,
  extras,
  whole,
}: AuditReadingProps): ReactNode {
  const intl = useIntl();
  return (
    <article className={styles['reading']} lang={document.language} aria-busy={!whole}>
      <section className={styles['answer']} aria-labelledby={placeOf(ANSWER)}>
        <h2 id={placeOf(ANSWER)} tabIndex={-1}>
          {intl.formatMessage(m.answer)}
        </h2>
        <Statement statement={document.answer} />
      </section>
      {whole && <Below document={document} timeline={timeline} extras={extras} />}
    </article>
  );
});

/** Everything that the answer rests on, and how to check it. */
function Below({ document, timeline, extras }: Omit<AuditReadingProps, 'whole'>): ReactNode {
  const intl = useIntl();
  return (
    <>
      {document.sections.map((section) => (
        <Section key={section.id} section={section} extra={extras[section.id] ?? null} />
      ))}
      <Timeline items={timeline} />
      <section className={styles['verify']} aria-labelledby={placeOf(VERIFY)}>
        <h2 id={placeOf(VERIFY)} tabIndex={-1}>
          {intl.formatMessage(m.howToVerify)}
        </h2>
        {document.howToVerify.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{intl.formatMessage(m.notAdvice)}</p>
      </section>
    </>
  );
}

/** Drawn again only when its own part of the document has changed. */
const Section = memo(function Section({
  section,
  extra,
}: {
  section: AuditSection;
  extra: ReactNode;
}): ReactNode {
  return (
    <section aria-labelledby={placeOf(section.id)} className={styles['section']}>
      <h2 id={placeOf(section.id)} tabIndex={-1}>
        {section.title}
      </h2>
      {section.statements.map((statement, index) => (
        // A document does not change in place; its statements have no name of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <Statement key={index} statement={statement} />
      ))}
      {section.tables.map(({ caption, table }) => (
        <DocumentTable key={caption} caption={caption} table={table} />
      ))}
      {extra}
    </section>
  );
});
