import type { Check } from './check';
import { listed, quoted, sentence } from './words';

/**
 * Situation 38: where a rule gives some candidates preference, the decision waits until somebody
 * has written down how that was considered. A review holds for the rule as it read, and for those
 * who had applied by then.
 */
export const statutoryPreference: Check = {
  code: 'statutory-preference',
  run(record, tools) {
    const asked = record.opening.details.preferenceReview;
    if (!asked?.required || tools.active.length === 0) return [];
    const review = record.preferenceReviews.at(-1);
    const current = review !== undefined && review.rule === asked.rule;
    const later = current
      ? tools.active.filter(({ application }) => application.receivedOn > review.on)
      : tools.active;
    if (later.length === 0) return [];
    const rule = asked.rule.trim() === '' ? '' : ` (${asked.rule.trim()})`;
    const names = listed(later.map(({ id }) => tools.candidateName(id)));
    const missing = !review
      ? 'and no review is on record'
      : !current
        ? `and the rule has changed since the review of ${review.on}: ${quoted(review.text.trim())}`
        : `and ${names} applied after the review of ${review.on}`;
    return [
      {
        check: 'statutory-preference',
        severity: 'block',
        subjects: current ? later.map(({ id }) => id) : [],
        message: `This opening requires that a preference set by a rule is reviewed${rule}, ${sentence(missing)} Write down how it was considered before you decide.`,
        because: current
          ? later.map(({ id }) => ({ kind: 'application', id }))
          : record.opening.committee.members
              .filter(({ role }) => role === 'chair' || role === 'decider')
              .map(({ member }) => ({ kind: 'member', ref: member })),
        settle: [
          {
            act: 'record-review',
            text: 'Record who reviewed the preference, and how it was considered for the candidates it may concern.',
          },
        ],
        ground: {
          rule: asked.rule,
          review: review?.at.seq ?? null,
          later: later.map(({ id }) => id).toSorted(),
        },
      },
    ];
  },
};
