import type { CallParsed } from '@shared/calls';
import { inquiryDue } from '@shared/correspondence';
import { foundSignals, inquiryContext, questionsIn, type InquirySuggestion } from '@shared/inquiries';
import { ok, refuse, type Result } from '@shared/kernel';
import type { RecordState } from '@shared/record';
import { dueRecordOf } from './due-day';
import { hintsFor } from './reading';

/** What a message seems to be, before it is recorded. Refused `not-found/application-unknown`. */
export function suggestFor(
  state: RecordState,
  input: CallParsed<'inquiries.suggest'>,
): Result<InquirySuggestion> {
  const application = state.candidates.applications.get(input.application);
  if (!application)
    return refuse('not-found', 'application-unknown', 'There is no such application on record.');
  const { candidate, opening } = application;
  const context = inquiryContext(state, candidate, opening);
  const kinds = hintsFor(state, input.inquiry, candidate, context);
  const kind = input.kind ?? kinds[0]?.kind ?? 'feedback-request';
  return ok({
    ...context,
    kinds,
    signals: foundSignals(input.inquiry.text),
    questions: questionsIn(input.inquiry.text),
    due: inquiryDue(dueRecordOf(state, opening), kind, input.receivedOn),
  });
}
