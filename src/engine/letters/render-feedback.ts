import { bandOfCriterion, yardstickOf } from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Claim, FeedbackPoints, TemplateSet } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import { renderText } from './render-engine';
import { statementFor } from './render-grounds';

export interface SpokenPoint {
  claim: Claim;
  text: string;
}
export type SpokenFeedback = Record<'strengths' | 'development', SpokenPoint[]>;

export const NO_FEEDBACK: SpokenFeedback = { strengths: [], development: [] };

/**
 * The points of a feedback letter in the approved sentences, in the order chosen.
 * @returns refused `invalid/statement-missing`, `not-found/criterion-unknown`
 */
export function speakFeedback(
  record: OpeningRecord,
  app: ApplicationRecord,
  points: FeedbackPoints,
  set: TemplateSet,
): Result<SpokenFeedback> {
  const spoken: SpokenFeedback = { strengths: [], development: [] };
  for (const [side, ground] of [
    ['strengths', 'strength'],
    ['development', 'development'],
  ] as const) {
    for (const [index, point] of points[side].entries()) {
      const criterion = yardstickOf(record, app)?.criteria.find((item) => item.ref === point.criterion);
      if (!criterion)
        return refuse(
          'not-found',
          'criterion-unknown',
          `This opening has no criterion “${point.criterion}”. Choose the points of the feedback again.`,
        );
      const statement = statementFor(set, ground);
      if (!statement.ok) return statement;
      const scope = {
        label: criterion.label,
        requirement: criterion.label,
        first: index === 0,
        reserve: app.disposition?.code === 'reserve',
        band: bandOfCriterion(criterion, app)?.band ?? '',
        // One point is one paragraph.
        observed: point.observed.replaceAll(/\s+/gu, ' ').trim(),
      };
      const rendered = renderText(statement.value.text, scope, {
        template: `Statement “${ground}” (${set.language})`,
        part: 'text',
      });
      if (!rendered.ok) return rendered;
      spoken[side].push({ claim: { claim: ground, criterion: criterion.ref }, text: rendered.value.text });
    }
  }
  return ok(spoken);
}
