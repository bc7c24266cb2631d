import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { isAboutDisposition } from '../kind-facts';
import { releasedOn, signatureFault } from '../signature';

/**
 * The decision is not signed, or the holding time has not passed. Letters that say nothing about
 * what was decided (an acknowledgement, a notice, a refusal to a third party) need no signature.
 */
export function decisionUnsigned({ record, app, draft, tools }: LetterCheckInput): LetterFault[] {
  if (!isAboutDisposition(draft.kind)) return [];
  const message = signatureFault(record, app, tools.today);
  if (message === '') return [];
  const waiting = (releasedOn(record) ?? '') > tools.today;
  const text = waiting ? 'Wait until the holding time has passed.' : 'Sign the decision.';
  return [{ severity: 'block', message, settle: [{ act: 'change-disposition', text }] }];
}
