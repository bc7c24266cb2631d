import type { CallParsed } from '@shared/calls';
import type { InquirySuggestion } from '@shared/inquiries';
import { ok, refuse, type Day, type Result } from '@shared/kernel';
import { addDays } from '@shared/correspondence';
import type { RecordState } from '@shared/record';
import { contextOf } from './reading';

/** What a message seems to be, before it is recorded. Refused `not-found/application-unknown`. */
export function suggestFor(
  state: RecordState,
  input: CallParsed<'inquiries.suggest'>,
  _today: Day,
): Result<InquirySuggestion> {
  const application = state.candidates.applications.get(input.application);
  if (!application)
    return refuse('not-found', 'application-unknown', 'There is no such application on record.');
  return ok({
    kinds: [{ kind: 'feedback-request', why: 'Somebody asks.' }],
    signals: [],
    questions: [],
    due: { on: addDays(input.receivedOn, 14), because: '', set: 'policy', source: '' },
    ...contextOf(state, application),
  });
}
