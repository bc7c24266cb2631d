import type { Day } from '../kernel';
import type { ApplicationRecord, OpeningRecord } from '../record';

/** The first stage is reached by applying, so that alone is no meeting until somebody has scored it. */
export const seen = (app: ApplicationRecord): boolean => app.stageIndex > 0 || app.scorecards.length > 0;

/** Interviews and final stages that were reached, with their day; a task alone is no interview. */
function meetings(record: OpeningRecord, app: ApplicationRecord): Day[] {
  if (!seen(app)) return [];
  const inPerson = new Set(
    record.opening.versions.flatMap(({ set }) =>
      set.stages.filter(({ kind }) => kind === 'interview' || kind === 'final').map(({ ref }) => ref),
    ),
  );
  return app.application.stages.filter(({ stage }) => inPerson.has(stage)).map(({ on }) => on);
}

/** Whether an interview or a final stage was reached. */
export const metInPerson = (record: OpeningRecord, app: ApplicationRecord): boolean =>
  meetings(record, app).length > 0;

/** The latest day on which an interview or a final stage was reached; null without one. */
export const lastInterview = (record: OpeningRecord, app: ApplicationRecord): Day | null =>
  meetings(record, app).toSorted().at(-1) ?? null;

export const isInternal = (app: ApplicationRecord): boolean =>
  app.candidate.relations.some((relation) => relation.kind === 'internal');
