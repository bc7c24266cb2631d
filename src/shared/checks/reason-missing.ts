import type { Check } from './check';
import { isRejected } from './people';

/** Situation 3: a reason exists at every stage. */
export const reasonMissing: Check = {
  code: 'reason-missing',
  run: (_record, tools) =>
    tools.active
      .filter((item) => isRejected(item) && item.disposition!.reasons.length === 0)
      .map(({ id }) => {
        const name = tools.candidateName(id);
        return {
          check: 'reason-missing',
          severity: 'block' as const,
          subjects: [id],
          message: `You reject ${name} without a reason. ${name} may ask why, and the letter can only say what the record says.`,
          because: [{ kind: 'application' as const, id }],
          settle: [
            {
              act: 'add-reason' as const,
              text: 'Record at least one reason, against something that was asked of everybody.',
            },
            { act: 'change-disposition' as const, text: `Decide otherwise about ${name}.` },
          ],
          ground: 'no reason',
        };
      }),
};
