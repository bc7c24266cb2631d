import type { AuditSection, AuditStatement } from '../../audit';
import { dayOf, recordReference, type Day, type Head } from '../../kernel';
import { say } from '../sentences';
import { isCandidate, said, type Subject } from '../subject';

export interface Integrity {
  head: Head;
  /** Entries in the whole log when the document is made. */
  entries: number;
  verifiedAt?: string | undefined;
  asOf?: Day | undefined;
}

/** What holds this record together, and what it cannot show. */
export function integritySection(subject: Subject, options: Integrity): AuditSection {
  const statements: AuditStatement[] = [
    said(say.integrity.entries(options.entries, recordReference(options.head)), []),
  ];
  const { seq } = subject.state;
  if (options.asOf !== undefined)
    statements.push(said(say.integrity.asOf(options.asOf, seq), seq > 0 ? [seq] : []));
  statements.push(
    said(
      options.verifiedAt === undefined
        ? say.integrity.notVerified
        : say.integrity.verified(dayOf(options.verifiedAt)),
      [],
    ),
  );
  statements.push(said(say.integrity.limit, []), said(say.integrity.marks, []));
  if (isCandidate(subject) || subject.erased) statements.push(said(say.integrity.redactions, []));
  if (subject.erased)
    statements.push(said(say.integrity.erased, subject.erased.at ? [subject.erased.at.seq] : []));
  return { id: 'integrity', title: say.section.integrity, statements, tables: [] };
}
