import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { spokenParts, wholeWords } from '../known-words';
import { letterKindLabel } from '../kind-facts';

/**
 * Phrases that say of one particular person that they applied. "Whether somebody has made his or
 * her application" says it of nobody, and French and Spanish possessives cannot be told apart from it.
 */
const APPLIED: Record<string, RegExp> = {
  en: /\b(?:his|(?<!\bor )her) application\b|\b(?:he|she) (?:has |had )?(?:applied|been interviewed)\b|\b(?:he|she) was (?:interviewed|shortlisted|rejected)\b/iu,
  de: /\b(?:seine|(?<!\boder )ihre) Bewerbung\b|\b(?:er|sie) hat sich (?:bei uns )?beworben\b/u,
  fr: /(?<!\p{L})(?:il|elle) a (?:bien )?(?:postulé|présenté sa candidature|déposé sa candidature)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:él|ella) (?:ha presentado|presentó)(?!\p{L})/iu,
  nl: /\b(?:zijn|(?<!\bof )haar) sollicitatie\b|\b(?:hij|zij) heeft gesolliciteerd\b/iu,
};

/**
 * A letter goes to somebody else than the candidate, no authority is on record, and it discloses
 * something: a name, the post, that an application exists (situation 7).
 */
export function authorityMissing({ record, app, draft }: LetterCheckInput): LetterFault[] {
  const inquiry = app.inquiries.find(({ id }) => id === draft.inquiry);
  const third = draft.kind === 'third-party-refusal' || (inquiry?.text?.asker ?? 'candidate') !== 'candidate';
  if (!third || (inquiry?.text?.authority ?? '').trim() !== '') return [];
  if (draft.kind !== 'third-party-refusal' && draft.model.address[0] !== app.candidate.contact?.fullName)
    return [fault(`“${letterKindLabel(draft.kind)}” tells somebody else about this application.`, 'kind')];
  if (draft.kind !== 'third-party-refusal') return [];
  const text = [...spokenParts(draft), draft.model.title, ...draft.model.address, draft.email].join('\n');
  const { details, ref } = record.opening;
  const { contact } = app.candidate;
  const names = [contact?.fullName, contact?.addressAs, contact?.fullName.split(/\s+/u).at(-1)];
  const asker = inquiry?.text?.askerName ?? '';
  const rest = asker === '' ? text : text.replaceAll(asker, '');
  const told = (words: readonly (string | undefined)[]): boolean =>
    words.some((word) => word !== undefined && word.trim().length > 1 && wholeWords(word, 'i').test(rest));
  const faults = [
    told(names) ? fault('Your letter names the candidate.', 'name') : null,
    told([details.title, ref]) ? fault('Your letter names the post.', 'post') : null,
    draft.claims.length > 0 || draft.grounds.length > 0 || APPLIED[draft.language.split('-')[0]!]?.test(rest)
      ? fault('Your letter says something about an application.', 'application')
      : null,
  ];
  return faults.filter((item) => item !== null);
}

const fault = (what: string, about: string): LetterFault => ({
  severity: 'block',
  message: `${what} No authority to ask on the candidate’s behalf is on record, so nothing may be disclosed, not even that somebody applied.`,
  about,
  settle: [
    { act: 'reword', text: 'Say nothing about anybody, or write to the candidate.' },
    { act: 'reword', text: 'Record the authority with the inquiry, if it was shown.' },
  ],
});
