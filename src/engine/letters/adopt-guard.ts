import { ok, refuse, type Result } from '@shared/kernel';
import type { TemplateSet } from '@shared/letters';
import { checkTemplateSet } from './render-check';

/**
 * Words with a fault never come into force. The rule of the record cannot know that, because only
 * the engine can read a template, so it is asked here before the command is decided.
 * @returns refused `invalid/templates-faulty` with every fault in `details.faults`
 */
export function guardAdoption({ set }: { set: TemplateSet }): Result<null> {
  const faults = checkTemplateSet(set);
  if (faults.length === 0) return ok(null);
  const first = faults[0]!.message;
  const more =
    faults.length === 1
      ? ''
      : ` There ${faults.length === 2 ? 'is 1 more' : `are ${faults.length - 1} more`}.`;
  return refuse('invalid', 'templates-faulty', `These words cannot come into force: ${first}${more}`, {
    faults: faults.map(({ message }) => ({ path: '', message })),
  });
}
