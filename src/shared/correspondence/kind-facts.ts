import { OCCASIONS, tellsDisposition, type LetterKind } from '../letters';

const LABELS: Record<LetterKind, string> = {
  acknowledgement: 'Acknowledgement',
  'not-shortlisted-minimum': 'Not shortlisted, a minimum qualification not met',
  'not-shortlisted-strongest': 'Not shortlisted',
  'after-interview': 'After interview',
  'after-final': 'After the final stage',
  'runner-up': 'Runner-up, reserve list',
  'position-unfilled': 'Position not filled',
  'position-cancelled': 'Position cancelled',
  're-advertised': 'Position advertised again',
  'internal-candidate': 'Internal candidate',
  withdrawn: 'Withdrawal acknowledged',
  appointed: 'Appointed',
  'decision-notice': 'Notice whether a decision was made',
  correction: 'Correction of an earlier letter',
  feedback: 'Feedback on request',
  'new-information-corrected': 'New information, outcome corrected',
  'new-information-confirmed': 'New information, outcome confirmed',
  'challenge-answer': 'Answer to a challenge',
  'third-party-refusal': 'Refusal to a third party',
  'contact-closed': 'Close of a correspondence',
};

/** A kind of letter in words for people who write letters. */
export const letterKindLabel = (kind: LetterKind): string => LABELS[kind];

/** Kinds that tell somebody that the post will not be theirs. */
export const isRefusal = (kind: LetterKind): boolean =>
  tellsDisposition(kind) && kind !== 'appointed' && kind !== 'runner-up';

/** Replies that go back to what was decided about the application. */
const GO_BACK = new Set<LetterKind>([
  'feedback',
  'new-information-corrected',
  'new-information-confirmed',
  'challenge-answer',
]);

/** Replies about an outcome that was told before: there must have been a letter that told it. */
export const goesBackToOutcome = (kind: LetterKind): boolean => GO_BACK.has(kind);

/** Whether a letter of this kind says something about the disposition, for the first time or again. */
export const isAboutDisposition = (kind: LetterKind): boolean => tellsDisposition(kind) || GO_BACK.has(kind);

/** Letters that somebody asks for by name; the record never owes them. */
export const isReply = (kind: LetterKind): boolean => OCCASIONS[kind] === 'inquiry';
