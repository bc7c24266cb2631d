import type { ApplicationRecord, OpeningRecord } from '../record';
import type { LetterKind } from '../letters';

/**
 * The letter that an application is owed, by disposition, furthest stage and outcome of the opening;
 * null while nothing is decided, when the person is still in the running, or has withdrawn.
 *
 * A cancelled post comes before everything else: no reserve place can outlive it. A post that was
 * advertised again was not filled, so its letters are those of an unfilled post.
 */
export function letterKindFor(record: OpeningRecord, app: ApplicationRecord): LetterKind | null {
  const { disposition } = app;
  if (!disposition || app.application.withdrawn) return null;
  switch (disposition.code) {
    case 'advanced':
    case 'offered':
      return null;
    case 'appointed':
      return 'appointed';
    case 'reserve':
      return record.opening.outcome === 'cancelled' ? 'position-cancelled' : 'runner-up';
    case 'rejected':
      return rejectionKind(record, app);
  }
}

function rejectionKind(record: OpeningRecord, app: ApplicationRecord): LetterKind {
  switch (record.opening.outcome) {
    case 'cancelled':
      return 'position-cancelled';
    case 'unfilled':
    case 're-advertised':
      return 'position-unfilled';
    case 'open':
    case 'filled':
    case 'filled-internally':
      break;
  }
  if (seen(app) && app.stage?.kind === 'final') return 'after-final';
  if (seen(app) && app.interviewed) return 'after-interview';
  const onMinimum = app.disposition?.grounds.some((ground) => ground.kind === 'qualification') ?? false;
  return onMinimum ? 'not-shortlisted-minimum' : 'not-shortlisted-strongest';
}

const LABELS: Record<LetterKind, string> = {
  'not-shortlisted-minimum': 'Not shortlisted, a minimum qualification not met',
  'not-shortlisted-strongest': 'Not shortlisted',
  'after-interview': 'After interview',
  'after-final': 'After the final stage',
  'runner-up': 'Runner-up, reserve list',
  'position-unfilled': 'Position not filled',
  'position-cancelled': 'Position cancelled',
  appointed: 'Appointed',
};

/** A kind of letter in words for people who write letters. */
export const letterKindLabel = (kind: LetterKind): string => LABELS[kind];

/** Kinds that tell somebody that the post will not be theirs. */
export const isRefusal = (kind: LetterKind): boolean => kind !== 'appointed' && kind !== 'runner-up';

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
