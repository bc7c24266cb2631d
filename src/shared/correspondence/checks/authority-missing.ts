import { authorityShown } from '../../inquiries';
import type { LetterCheckInput } from '../draft';
import { disclosedIn, type Disclosed } from '../disclosure';
import type { LetterFault } from '../finding';
import { letterKindLabel } from '../kind-facts';
import { letterOut } from '../outgoing';

/**
 * A letter goes to somebody else than the candidate, no authority is on record, and it discloses
 * something: a name, the post, that an application exists (situation 7).
 */
export function authorityMissing(input: LetterCheckInput): LetterFault[] {
  const { record, app, draft } = input;
  const inquiry = app.inquiries.find(({ id }) => id === draft.inquiry);
  const refusal = draft.kind === 'third-party-refusal';
  const third = refusal || (inquiry?.text?.asker ?? 'candidate') !== 'candidate';
  if (!third || (inquiry?.text && authorityShown(inquiry.text))) return [];
  if (!refusal) {
    return draft.model.address[0] === app.candidate.contact?.fullName
      ? []
      : [fault(`“${letterKindLabel(draft.kind)}” tells somebody else about this application.`, 'kind')];
  }
  const { out } = letterOut(input);
  const text = [...out.parts, draft.model.title, ...draft.model.address, draft.email].join('\n');
  const found = new Set(disclosedIn(record, app, out, text));
  if (draft.claims.length > 0 || draft.grounds.length > 0) found.add('application');
  return [...found].map((about) => fault(`Your letter ${DISCLOSES[about]}.`, about));
}

/** What was disclosed, as it follows "Your letter". */
export const DISCLOSES: Record<Disclosed, string> = {
  name: 'names the candidate',
  post: 'names the post',
  application: 'says something about an application',
  ground: 'speaks of what the post asks for',
};

const fault = (what: string, about: string): LetterFault => ({
  severity: 'block',
  message: `${what} No authority to ask on the candidate’s behalf is on record, so nothing may be disclosed, not even that somebody applied.`,
  about,
  settle: [
    { act: 'reword', text: 'Say nothing about anybody, or write to the candidate.' },
    { act: 'reword', text: 'Record the authority with the inquiry, if it was shown.' },
  ],
});
