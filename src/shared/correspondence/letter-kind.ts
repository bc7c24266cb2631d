import type { ApplicationRecord, OpeningRecord } from '../record';
import { tellsDisposition, type Letter, type LetterKind } from '../letters';

/**
 * The letter that an application is owed, by disposition, furthest stage and outcome of the opening;
 * null while nothing is decided, or when the person is still in the running.
 *
 * A withdrawal is acknowledged and nothing else is told. A cancelled post comes before everything
 * else: no reserve place can outlive it. Whoever was told something that no longer holds is owed a
 * correction, which takes the place of that letter.
 */
export function letterKindFor(record: OpeningRecord, app: ApplicationRecord): LetterKind | null {
  const { disposition } = app;
  if (app.application.withdrawn) return 'withdrawn';
  if (!disposition) return null;
  switch (disposition.code) {
    case 'advanced':
    case 'offered':
      return null;
    case 'appointed':
      return 'appointed';
    case 'reserve':
      return record.opening.outcome === 'cancelled' ? 'position-cancelled' : 'runner-up';
    case 'rejected':
      return toldBefore(app) ? 'correction' : rejectionKind(record, app);
  }
}

/** The letter that told an earlier disposition, is still in force, and may be in somebody's hands. */
export const toldBefore = (app: ApplicationRecord): Letter | null =>
  app.letters.findLast(
    (letter) =>
      tellsDisposition(letter.kind) &&
      letter.supersededBy === null &&
      letter.disposition !== app.disposition?.at.seq,
  ) ?? null;

export const isInternal = (app: ApplicationRecord): boolean =>
  app.candidate.relations.some((relation) => relation.kind === 'internal');

function rejectionKind(record: OpeningRecord, app: ApplicationRecord): LetterKind {
  switch (record.opening.outcome) {
    case 'cancelled':
      return 'position-cancelled';
    case 're-advertised':
      return 're-advertised';
    case 'unfilled':
      return 'position-unfilled';
    case 'open':
    case 'filled':
    case 'filled-internally':
      break;
  }
  if (isInternal(app)) return 'internal-candidate';
  if (seen(app) && app.stage?.kind === 'final') return 'after-final';
  if (seen(app) && app.interviewed) return 'after-interview';
  const onMinimum = app.disposition?.grounds.some((ground) => ground.kind === 'qualification') ?? false;
  return onMinimum ? 'not-shortlisted-minimum' : 'not-shortlisted-strongest';
}

const LABELS: Record<LetterKind, string> = {
  acknowledgement: 'Acknowledgement',
  'not-shortlisted-minimum': 'Not shortlisted, a minimum qualification not met',
  'not-shortlisted-strongest': 'Not shortlisted',
  'after-interview': 'After interview',
  'after-final': 'After the final stage',
  'runner-up': 'Runner-up, reserve list',
  'position-unfilled': 'Position not filled',
  'position-cancelled': 'Position cancelled',
  're-advertised': 'Position advertised again',
  'internal-candidate': 'Internal candidate',
  withdrawn: 'Withdrawal acknowledged',
  appointed: 'Appointed',
  'decision-notice': 'Notice whether a decision was made',
  correction: 'Correction of an earlier letter',
  feedback: 'Feedback on request',
  'new-information-corrected': 'New information, outcome corrected',
  'new-information-confirmed': 'New information, outcome confirmed',
  'challenge-answer': 'Answer to a challenge',
  'third-party-refusal': 'Refusal to a third party',
  'contact-closed': 'Close of a correspondence',
};

/** A kind of letter in words for people who write letters. */
export const letterKindLabel = (kind: LetterKind): string => LABELS[kind];

/** Kinds that tell somebody that the post will not be theirs. */
export const isRefusal = (kind: LetterKind): boolean =>
  tellsDisposition(kind) && kind !== 'appointed' && kind !== 'runner-up';

/** The first stage is reached by applying, so that alone is no meeting until somebody has scored it. */
const seen = (app: ApplicationRecord): boolean => app.stageIndex > 0 || app.scorecards.length > 0;

/** Whether an interview or a final stage was reached; a task alone is no interview. */
export function metInPerson(record: OpeningRecord, app: ApplicationRecord): boolean {
  if (!seen(app)) return false;
  const reached = new Set(app.application.stages.map((item) => item.stage));
  return record.opening.versions.some(({ set }) =>
    set.stages.some(
      (stage) => (stage.kind === 'interview' || stage.kind === 'final') && reached.has(stage.ref),
    ),
  );
}
