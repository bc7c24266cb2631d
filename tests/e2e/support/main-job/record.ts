import { emptyRecord, type RecordState } from '@shared/record';
import { ask, type Job } from '../job';

/** The parts of the record that `settlement` reads, asked for through the window's own calls. */
export async function readRecord(job: Job, opening: string, chair: string): Promise<RecordState> {
  const state = emptyRecord();
  const rows = await ask(job, 'candidates.list', {});
  for (const id of new Set(rows.map(({ candidate }) => candidate))) {
    const { candidate, applications } = await ask(job, 'candidates.get', { candidate: id });
    state.candidates.candidates.set(id, candidate);
    for (const application of applications) state.candidates.applications.set(application.id, application);
  }
  for (const { application } of rows.filter((row) => row.opening === opening)) {
    const view = await ask(job, 'scorecards.view', { application: application!, member: chair }, chair);
    const cards = view.stages.flatMap(({ slots }) => slots.map(({ scorecard }) => scorecard));
    for (const card of cards) if (card !== null) state.scorecards.scorecards.set(card.id, card);
  }
  const deviations = await ask(job, 'scorecards.deviations', { opening });
  for (const deviation of deviations) state.scorecards.deviations.set(deviation.id, deviation);
  return state;
}
