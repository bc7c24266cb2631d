import { candidateName } from '@shared/candidates';
import { inquiryContext, statusOf, type InquiryDetail, type InquiryFinding } from '@shared/inquiries';
import type { Desk } from '../desk';
import { effectiveDue } from './due-day';
import type { InquiryPlace } from './find-inquiry';
import { groundsSaid } from './ground-words';
import { kindsAnswering, lettersTo, lockedBy } from './letters-answering';
import { assessorsOf, sameRuleOf, stepsOf } from './new-information';
import { hintsFor, signalsOf } from './reading';

/** One inquiry with everything its window shows. */
export function inquiryDetail(desk: Desk, place: InquiryPlace): InquiryDetail {
  const { state, record, app, inquiry } = place;
  const context = inquiryContext(state, inquiry.candidate, inquiry.opening, inquiry.id);
  return {
    inquiry,
    name: inquiry.text === null ? null : candidateName(app.candidate),
    openingTitle: record.opening.details.title,
    status: statusOf(inquiry),
    due: effectiveDue(record, inquiry),
    signals: signalsOf(inquiry),
    kinds: inquiry.text ? hintsFor(state, inquiry.text, inquiry.candidate, context) : [],
    letters: lettersTo(place),
    letterKinds: kindsAnswering(place),
    locked: lockedBy(place),
    toClose: toClose(desk, place),
    steps: stepsOf(place),
    sameRule: sameRuleOf(place),
    assessors: inquiry.kind === 'new-information' ? assessorsOf(place) : [],
    lateEvidence: record.organisation?.policy.lateEvidence ?? 'accept',
    ...groundsSaid(record, app),
    ...context,
  };
}

/** What stands in the way of closing it as it is now, without a note; empty once it is closed. */
const toClose = (desk: Desk, { state, inquiry }: InquiryPlace): InquiryFinding[] =>
  inquiry.closed
    ? []
    : [...desk.inquiryFindingsOf(state, inquiry.id, { act: 'close', noFurtherReply: false, note: '' })];
