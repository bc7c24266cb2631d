import type { Inquiry } from '../../inquiries';
import { isReply, letterKindLabel } from '../kind-facts';
import type { LetterCheckInput } from '../draft';

/** Why the letter does not fit the inquiry it answers, or needs one and has none; null when it fits. */
export function answersFault({ app, draft }: LetterCheckInput): string | null {
  const { kind } = draft;
  const inquiry = app.inquiries.find(({ id }) => id === draft.inquiry);
  if (draft.inquiry !== null && !inquiry) return 'The inquiry that this letter answers is not on record.';
  const name = letterKindLabel(kind);
  switch (kind) {
    case 'third-party-refusal':
      if (!inquiry) return `“${name}” answers an inquiry. Choose which one.`;
      return inquiry.text?.asker === 'candidate' ? 'This inquiry came from the candidate.' : null;
    case 'contact-closed':
      return app.inquiries.length === 0 ? 'No contact is on record that could be closed.' : null;
    case 'new-information-corrected':
    case 'new-information-confirmed':
      return newInformationFault(inquiry, kind === 'new-information-corrected', name);
    default:
      return inquiry && !isReply(kind) && inquiry.text?.asker !== 'candidate'
        ? 'A letter about the outcome goes to the candidate, and this inquiry is somebody else’s.'
        : null;
  }
}

function newInformationFault(inquiry: Inquiry | undefined, corrected: boolean, name: string): string | null {
  if (!inquiry || inquiry.kind !== 'new-information')
    return `“${name}” answers an inquiry that brought new information. Choose which one.`;
  if (!inquiry.assessment) return 'The new information has not been assessed yet.';
  if (inquiry.assessment.wouldChange === corrected) return null;
  return corrected
    ? 'The new information was assessed as not changing the outcome.'
    : 'The new information was assessed as changing the outcome, so the outcome is not confirmed.';
}
