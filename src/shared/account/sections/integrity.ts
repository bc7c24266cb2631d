import type { AuditSection, AuditStatement } from '../../audit';
import { dayOf, recordReference, type Day, type Head, type Provenance } from '../../kernel';
import type { RecordState } from '../../record';
import { recordedLater } from '../recorded';
import { say } from '../sentences';
import { isCandidate, said, seqsOf, type Subject } from '../subject';

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
  statements.push(...importStatements(subject.state, subject.mine.application.at), ...late(subject));
  statements.push(said(say.integrity.limit, []), said(say.integrity.marks, []));
  if (isCandidate(subject)) statements.push(said(say.integrity.extent, []));
  if (isCandidate(subject) || subject.erased) statements.push(said(say.integrity.redactions, []));
  if (subject.erased)
    statements.push(said(say.integrity.erased, subject.erased.at ? [subject.erased.at.seq] : []));
  return { id: 'integrity', title: say.section.integrity, statements, tables: [] };
}

/** What came in with a case file bears the day of the import, which must not look like backdating. */
export const importStatements = (
  { custody }: Pick<RecordState, 'custody'>,
  { recordedAt }: Pick<Provenance, 'recordedAt'>,
): AuditStatement[] =>
  custody.imports
    .filter(({ at }) => at.recordedAt === recordedAt)
    .map(({ at, records }) => said(say.integrity.imported(dayOf(at.recordedAt), at.seq, records), [at.seq]));

/** Entries of this account that were made later than what they tell of. */
function late(subject: Subject): AuditStatement[] {
  const { state, mine } = subject;
  const told = [
    ...mine.application.stages,
    ...(mine.application.withdrawn ? [mine.application.withdrawn] : []),
    { on: mine.application.receivedOn, at: mine.application.at },
    ...mine.scorecards,
    ...(subject.decision ? [subject.decision] : []),
    ...mine.inquiries.flatMap(({ receivedOn, at, replies, closed }) => [
      { on: receivedOn, at },
      ...replies,
      ...(closed ? [closed] : []),
    ]),
    ...mine.matters.conversations,
  ];
  const found = told.filter(({ on, at }) => recordedLater(state, at, on)?.imported === false);
  return found.length === 0
    ? []
    : [said(say.integrity.late(found.length), seqsOf(...found.map(({ at }) => at)))];
}
