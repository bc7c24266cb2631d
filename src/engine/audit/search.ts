import type { SearchHit } from '@shared/audit';
import { lettersOf } from '@shared/letters';
import type { RecordState } from '@shared/record';
import type { OpenRecord } from '../desk';

/** People, openings and inquiries by their words, best first. */
export const search = ({ search: index, state }: OpenRecord, text: string): SearchHit[] =>
  index.find(text).map((hit) => ({
    ...hit,
    told: hit.kind === 'candidate' && hit.application !== null && isTold(state, hit.application),
  }));

/** Whether a signed decision or a letter speaks about an application. */
function isTold(state: RecordState, application: string): boolean {
  if (lettersOf(state.letters, application).length > 0) return true;
  const opening = state.candidates.applications.get(application)?.opening;
  const signed = opening === undefined ? undefined : state.decisions.decisions.get(opening)?.at(-1);
  return signed?.dispositions.some((item) => item.application === application) ?? false;
}
