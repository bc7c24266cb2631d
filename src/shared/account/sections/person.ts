import type { AuditStatement } from '../../audit';
import { candidateName, type Candidate, type JudgedPair, type NotConsidered } from '../../candidates';
import { fileSize, say } from '../sentences';
import { around, isCandidate, said, withheld, type Subject } from '../subject';
import { namesPerson } from '../words';

/** What is kept about the person besides facts: files, records of “do not consider”, linked records. */
export function personStatements(subject: Subject): AuditStatement[] {
  const { notConsidered } = subject.mine.candidate;
  return [
    ...files(subject),
    ...notConsidered.flatMap((mark) => markStatements(subject, mark)),
    ...judgedPairs(subject).flatMap((pair) => judgedStatements(subject, pair)),
  ];
}

function files(subject: Subject): AuditStatement[] {
  return subject.mine.candidate.attachments.flatMap((file) => {
    const seqs = [file.at.seq];
    const named = around(
      subject,
      file.name,
      (name) => say.person.file(name, fileSize(file.size), file.on),
      say.person.withheld.file,
      seqs,
    );
    return subject.audience === 'counsel' && !subject.erased
      ? [...named, said(say.told.archived(file.sha256), seqs)]
      : named;
  });
}

function markStatements(subject: Subject, mark: NotConsidered): AuditStatement[] {
  const seqs = [mark.at.seq];
  const who = (member: string | null): string | null => (member === null ? null : subject.shield.who(member));
  const statements = [said(say.person.mark(who(mark.by), mark.on, mark.until), seqs)];
  if (!subject.erased) statements.push(owner(subject, mark.owner, seqs));
  statements.push(
    ...(mark.reason.trim() === '' && !subject.erased
      ? [said(say.person.noReason, seqs)]
      : withoutOwner(subject, mark.owner, mark.reason, say.person.reason, say.person.withheld.reason, seqs)),
  );
  if (!mark.lifted) return statements;
  const { by, on, reason, at } = mark.lifted;
  return [
    ...statements,
    said(say.person.lifted(who(by), on), [at.seq]),
    ...withoutOwner(subject, mark.owner, reason, say.person.liftedReason, say.person.withheld.lifted, [
      at.seq,
    ]),
  ];
}

function owner(subject: Subject, name: string, seqs: readonly number[]): AuditStatement {
  if (name.trim() === '') return said(say.person.noOwner, seqs);
  return isCandidate(subject)
    ? withheld(say.person.withheld.owner, 'person', seqs)
    : said(say.person.owner(name), seqs);
}

/** `around`, but a candidate does not read a text that names the owner, who need not be a member. */
function withoutOwner(
  subject: Subject,
  ownerName: string,
  raw: string,
  frame: (text: string) => string,
  bar: string,
  seqs: readonly number[],
): AuditStatement[] {
  const named = isCandidate(subject) && !subject.erased && namesPerson(raw, ownerName);
  return named ? [withheld(bar, 'person', seqs)] : around(subject, raw, frame, bar, seqs);
}

/**
 * Words on this record and another of the same name or address. That somebody else of that name
 * exists is theirs, so a candidate hears only of records taken to be their own.
 */
export const judgedPairs = (subject: Subject): JudgedPair[] =>
  [...subject.state.candidates.judged.values()].filter(
    ({ candidate, other, same }) =>
      [candidate, other].includes(subject.mine.candidate.id) && (same || !isCandidate(subject)),
  );

function judgedStatements(subject: Subject, pair: JudgedPair): AuditStatement[] {
  const { at } = pair;
  const seqs = [at.seq];
  if (isCandidate(subject)) {
    return [
      said(say.person.sameUnnamed(at.recordedAt), seqs),
      ...(pair.reason.trim() === '' ? [] : [withheld(say.person.withheld.judged, 'record', seqs)]),
    ];
  }
  const { candidates, removed } = subject.state.candidates;
  const id = pair.candidate === subject.mine.candidate.id ? pair.other : pair.candidate;
  const other: Candidate | undefined = candidates.get(id) ?? removed.get(id)?.candidate;
  const name = other?.contact ? candidateName(other) : say.person.erasedRecord;
  const who = at.actor === undefined ? null : subject.shield.who(at.actor);
  return [
    said((pair.same ? say.person.same : say.person.distinct)(who, name, at.recordedAt), seqs),
    ...around(subject, pair.reason, say.person.judgedReason, say.person.withheld.judged, seqs),
  ];
}
