/** Words for the codes of the record. */
import type { RELATIONS } from '../../candidates';
import type { DispositionCode, Ground } from '../../decisions';
import type { InquiryText } from '../../inquiries';
import type { LetterKind } from '../../letters';
import type { Committee, Outcome } from '../../openings';
import type { DeclarationText, DeclaredAt } from '../../scorecards';

export const WHY_WITHHELD = {
  other: 'it mentions another candidate',
  secret: 'it touches a matter that the organisation keeps confidential',
  secrets: 'the organisation keeps this confidential',
  members: 'members answer as a panel and are not named',
  ratings: 'how one member rated is not disclosed; the mean of the panel is shown',
  rated: 'how somebody else was rated is theirs',
  votes: 'how one member voted is not disclosed',
  interests: 'it is about a member of the panel',
  opening: 'it is about the opening as a whole and may concern other candidates',
  findings: 'it may name members of the panel or other candidates',
  person: 'it concerns another person',
  unsigned: 'no decision has been signed yet',
  record: 'it is about another record as well',
  recused: 'the member who wrote it stepped out for this application',
  advice: 'it is legal or personnel advice to the organisation',
  safety: 'it was written down to protect other people',
  handling: 'it is about how the matter was handled, not about the application',
  draft: 'it was a draft; the letter is shown as it was issued',
  house: 'it is about the organisation, not about the application',
  erased: 'it was erased together with everything personal about the candidate',
} as const;
export type Withheld = keyof typeof WHY_WITHHELD;
export const withheldInline = (why: Withheld): string => `[withheld: ${WHY_WITHHELD[why]}]`;

export const MEMBER = 'a member of the panel';
export const ASKED_BY = 'whoever asked';
export const NAMED_SOURCE = 'a named source';

export const ROLES: Record<Committee['members'][number]['role'], string> = {
  chair: 'chair',
  member: 'member',
  decider: 'decider',
  observer: 'observer',
};

export const INTEREST: Record<DeclarationText['interest'], string> = {
  none: 'no interest',
  knows: 'knowing the candidate',
  friend: 'being a friend of the candidate',
  family: 'being related to the candidate',
  'works-with': 'working with the candidate',
  competes: 'competing for the same post',
  financial: 'a financial interest',
  other: 'another interest',
};

export const ASKED_AT: Record<DeclaredAt, string> = {
  application: 'when the application came in',
  shortlist: 'at the shortlist',
  interview: 'before the interview',
};

export const RELATION: Record<(typeof RELATIONS)[number], string> = {
  internal: 'works for the organisation',
  'former-employee': 'worked for the organisation before',
  volunteer: 'volunteers or volunteered for the organisation',
  'acting-in-post': 'was acting in the post',
  'courtesy-interview': 'was given a courtesy interview',
  agency: 'came through an agency',
  other: 'has another relation to the organisation',
};

export const OUTCOME: Record<Outcome, string> = {
  open: 'is still open',
  filled: 'was filled',
  'filled-internally': 'was filled from within the organisation',
  unfilled: 'was not filled',
  cancelled: 'was cancelled',
  're-advertised': 'was advertised again',
};

export const RESULT: Record<DispositionCode, string> = {
  rejected: 'was not successful',
  reserve: 'was placed on the reserve list',
  appointed: 'led to an appointment',
  offered: 'led to an offer of the post',
  advanced: 'was taken forward to the next stage',
};

export const DISPOSITION: Record<DispositionCode, string> = {
  rejected: 'not appointed',
  reserve: 'on the reserve list',
  appointed: 'appointed',
  offered: 'offered the post',
  advanced: 'taken forward',
};

export const LETTER: Record<LetterKind, string> = {
  acknowledgement: 'acknowledgement of the application',
  'not-shortlisted-minimum': 'not shortlisted, a minimum qualification not shown',
  'not-shortlisted-strongest': 'not shortlisted, not among the strongest applications',
  'after-interview': 'outcome after the interview',
  'after-final': 'outcome after the final stage',
  'runner-up': 'outcome with a place on the reserve list',
  'position-unfilled': 'the post was not filled',
  'position-cancelled': 'the post was cancelled',
  're-advertised': 'the post is advertised again',
  'internal-candidate': 'outcome for an internal candidate',
  withdrawn: 'acknowledgement of a withdrawal',
  appointed: 'appointment',
  'decision-notice': 'notice whether a decision was made',
  correction: 'correction of an earlier letter',
  feedback: 'feedback on request',
  'new-information-corrected': 'reply to new information, outcome corrected',
  'new-information-confirmed': 'reply to new information, outcome confirmed',
  'challenge-answer': 'answer to a challenge',
  'third-party-refusal': 'refusal to a third party',
  'contact-closed': 'close of a correspondence',
};

export const SENT_BY: Record<string, string> = {
  post: 'by post',
  email: 'by e-mail',
  hand: 'by hand',
  portal: 'through the portal',
  agency: 'through the agency',
};

export const INQUIRY: Record<InquiryText['kind'], string> = {
  'feedback-request': 'a request for feedback',
  challenge: 'a challenge to the decision',
  'new-information': 'new information',
  'formal-request': 'a formal request',
  discrimination: 'a complaint of discrimination',
  'third-party': 'a question from a third party',
  agency: 'a question from an agency',
  'internal-complaint': 'an internal complaint',
  'repeated-contact': 'a repeated message',
};
export const INQUIRY_BY: Record<InquiryText['channel'], string> = {
  email: 'by e-mail',
  phone: 'by telephone',
  'in-person': 'in person',
  letter: 'by letter',
  portal: 'through the portal',
  agency: 'through an agency',
};
export const ASKER: Record<InquiryText['asker'], string> = {
  candidate: 'the candidate',
  'third-party': 'somebody other than the candidate',
  agency: 'an agency',
  authority: 'an authority',
};

export const PROCESS: Record<Extract<Ground, { kind: 'process' }>['ref'], string> = {
  'not-among-strongest': 'the application was not among the strongest on the declared criteria',
  'position-cancelled': 'the post was cancelled',
  'position-unfilled': 'the post was not filled',
};
