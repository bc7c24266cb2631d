import type { Audience, AuditDocument } from '../audit';
import type { Finding } from '../checks/finding';
import { ok, recordReference, refuse, type Day, type Head, type Result } from '../kernel';
import type { RecordState } from '../record';
import { answerOf } from './answer';
import { leaksOf } from './leaks';
import { askedSection, stagesSection } from './sections/asked';
import { comparisonSection } from './sections/comparison';
import { contactsSection } from './sections/contacts';
import { deviationsSection } from './sections/deviations';
import { findingsSection } from './sections/findings';
import { groundsSection } from './sections/grounds';
import { integritySection } from './sections/integrity';
import { peopleSection } from './sections/people';
import { sameFactsSection } from './sections/same-facts';
import { seenSection } from './sections/seen';
import { toldSection } from './sections/told';
import { say } from './sentences';
import { postOf, subjectOf, type Subject } from './subject';

export interface AuditOptions {
  audience: Audience;
  /** Day the document is made. */
  today: Day;
  head: Head;
  /** Findings of the opening, computed from the same state. */
  findings: readonly Finding[];
  /** Set when `state` is the fold up to this day (`stateAsOf`). */
  asOf?: Day | undefined;
  /** Entries in the whole log. */
  entries: number;
  /** When the chain was last verified, an instant. */
  verifiedAt?: string | undefined;
}

/**
 * The "why" of one application as pure data: the same state and options give the same document.
 * Refusals: `not-found/application-unknown`; for a candidate `refused/would-disclose`, with
 * `details.where`, when somebody else or a secret would still show.
 */
export function buildAudit(
  state: RecordState,
  applicationId: string,
  options: AuditOptions,
): Result<AuditDocument> {
  const subject = subjectOf(state, applicationId, options.audience, options.findings);
  if (!subject) return refuse('not-found', 'application-unknown', say.refusal.unknown);
  const reference = recordReference(options.head);
  const sameFacts = sameFactsSection(subject);
  const document: AuditDocument = {
    audience: options.audience,
    language: 'en-GB',
    title: titleOf(subject),
    subtitle: [placed(subject), ...(options.asOf === undefined ? [] : [say.asOf(options.asOf)])].join(', '),
    organisation: state.settings.organisation?.name ?? '',
    date: options.today,
    answer: answerOf(subject),
    sections: [
      askedSection(subject),
      stagesSection(subject),
      seenSection(subject),
      peopleSection(subject),
      groundsSection(subject),
      findingsSection(subject),
      comparisonSection(subject),
      deviationsSection(subject),
      toldSection(subject),
      contactsSection(subject),
      ...(sameFacts ? [sameFacts] : []),
      integritySection(subject, options),
    ],
    reference,
    howToVerify: say.howToVerify(reference),
    watermark: state.settings.organisation?.sample ? say.sample : '',
  };
  if (options.audience === 'candidate') {
    const where = leaksOf(document, state, applicationId);
    if (where.length > 0)
      return refuse('refused', 'would-disclose', say.refusal.disclose(where.length), { where });
  }
  return ok(document);
}

const placed = ({ opening }: Subject): string =>
  [postOf(opening), opening.details.location].filter((part) => part.trim() !== '').join(', ');

function titleOf(subject: Subject): string {
  if (subject.erased) return say.title.erased();
  if (subject.signed) return say.title[subject.signed.disposition.code](subject.name);
  return subject.mine.application.withdrawn
    ? say.title.withdrawn(subject.name)
    : say.title.undecided(subject.name);
}
