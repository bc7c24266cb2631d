import { refuse, type IdSource, type Result, ok } from '../kernel';
import type { CaseFile } from './case-file';
import { each, type KnownRefs } from './case-refs';
import { inquiriesIn } from './inquiry-steps';
import { assessments } from './steps/assessments';
import { decision } from './steps/decision';
import { holds, holdsLifted } from './steps/holds';
import { letters } from './steps/letters';
import { outcomes, people } from './steps/people';
import { settingUp } from './steps/setting-up';
import { stepWriter, type CaseStep } from './steps/step-writer';

export type { CaseStep } from './steps/step-writer';

/**
 * A case file as the steps that record it, in an order in which each finds what it needs. Refused
 * as a whole with `case-refs` when a ref is used twice or points to nothing, naming each place.
 */
export function caseSteps(file: CaseFile, known: KnownRefs, newId: IdSource): Result<CaseStep[]> {
  const writer = stepWriter(file, known, newId);
  const { refs, resolve, faults, steps, command } = writer;
  const then = (step: { path: string; command: Parameters<typeof command>[1] }): void =>
    command(step.path, step.command);
  settingUp(writer);
  people(writer);
  assessments(writer);
  outcomes(writer);
  holds(writer);
  const inquiries = inquiriesIn(file, { refs, resolve });
  // What was assessed follows the decision it was held against, and stands before those that came later.
  for (const { steps: inquiry } of inquiries) then(inquiry.receive);
  each(file.decisions, '/decisions', (round, at, index) => {
    decision(writer, round, at);
    for (const { steps: inquiry, round: held } of inquiries)
      if (held === index) inquiry.assessed.forEach(then);
  });
  for (const { steps: inquiry, round: held } of inquiries) if (held === -1) inquiry.assessed.forEach(then);
  letters(writer);
  for (const { steps: inquiry } of inquiries) inquiry.rest.forEach(then);
  holdsLifted(writer);

  return faults.length > 0
    ? refuse(
        'invalid',
        'case-refs',
        `${faults.length === 1 ? 'One reference' : `${faults.length} references`} in this file cannot be followed. Nothing was imported.`,
        { faults },
      )
    : ok(steps);
}
