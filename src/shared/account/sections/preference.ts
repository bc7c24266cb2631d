import type { AuditStatement } from '../../audit';
import type { PreferenceReview } from '../../decisions';
import { say } from '../sentences';
import { around, isCandidate, said, withheld, type Subject } from '../subject';
import { ofTheOpening } from './people';

/** Situation 38: that a rule gives some candidates preference, and how it reads. */
export function preferenceRule(subject: Subject): AuditStatement[] {
  const { details, changedAt } = subject.opening;
  if (!details.preferenceReview?.required) return [];
  const at = [changedAt.seq];
  return [
    said(say.preference.required, at),
    ...ruleText(subject, details.preferenceReview.rule, say.preference.rule, at),
  ];
}

/** The reviews recorded before the decision, with what each says about this application. */
export function preferenceReviews(subject: Subject): AuditStatement[] {
  const { record, opening } = subject;
  const { preferenceReview } = opening.details;
  if (record.preferenceReviews.length === 0)
    return preferenceReview?.required ? [said(say.preference.none, [opening.changedAt.seq])] : [];
  return record.preferenceReviews.flatMap((review) => {
    const seqs = [review.at.seq];
    const asNow = review.rule.trim() === (preferenceReview?.rule ?? '').trim();
    return [
      said(say.preference.reviewed(subject.shield.who(review.member), review.on), seqs),
      ...(asNow ? [] : ruleText(subject, review.rule, say.preference.ruleThen, seqs)),
      ...ofTheOpening(subject, review.text, say.preference.text, say.preference.textWithheld, seqs),
      ...aboutThis(subject, review, seqs),
    ];
  });
}

function aboutThis(subject: Subject, review: PreferenceReview, seqs: readonly number[]): AuditStatement[] {
  const own = review.considered.filter((item) => item.application === subject.mine.id);
  const bar = say.preference.aboutWithheld;
  // What was said of an erased candidate is gone, and whether anything was said.
  if (subject.erased) return [withheld(bar, 'erased', seqs)];
  if (own.length > 0 && isCandidate(subject) && !subject.signed) return [withheld(bar, 'unsigned', seqs)];
  const statements =
    own.length === 0
      ? [said(say.preference.notAbout, seqs)]
      : own.flatMap(({ text }) => around(subject, text, say.preference.about, bar, seqs));
  const others = review.considered.length - own.length;
  return others === 0 || isCandidate(subject)
    ? statements
    : [...statements, said(say.preference.others(others), seqs)];
}

/** The rule is about the opening: an erased candidate takes nothing from it. */
function ruleText(
  subject: Subject,
  raw: string,
  frame: (text: string) => string,
  seqs: readonly number[],
): AuditStatement[] {
  if (raw.trim() === '') return [];
  if (subject.erased && !isCandidate(subject)) return [said(frame(raw), seqs)];
  return around(subject, raw, frame, say.preference.ruleWithheld, seqs);
}
