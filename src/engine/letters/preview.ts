import {
  claimHolds,
  claimSentence,
  feedbackChoice,
  letterInForce,
  letterText,
  sameCase,
  suggestedFeedback,
  wordingChanges,
} from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Claim, Letter, LetterPreview, LetterRequest } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import type { Desk } from '../desk';
import { wordsOf } from './letter-model';
import { applicationOf, draftFor, type CheckedDraft, type Unsaved } from './draft-for';

/**
 * The letter asked for as it would be issued now; with unsaved words or points, as it would read
 * with them. Asked for nothing but an application: the letter in force as it was issued, and where
 * no letter is owed any more, the one issued last.
 */
export function previewLetter(
  desk: Desk,
  { words, feedback, ...request }: LetterRequest & Unsaved,
): Result<LetterPreview> {
  const found = applicationOf(desk, request.application);
  if (!found.ok) return found;
  const { application, gathered } = found.value;
  const plain = [request.kind, request.supersedes, request.inquiry, words, feedback].every(
    (item) => item === undefined,
  );
  const inForce = plain ? letterInForce(gathered.record, application, desk.context().today) : null;
  if (inForce) return issuedPreview(desk, gathered.record, application, inForce);
  const draft = draftFor(desk, request, { words, feedback });
  if (draft.ok) return draftPreview(desk, draft.value, feedback);
  const last = plain ? application.letters.findLast(({ model }) => model !== null) : undefined;
  return last ? issuedPreview(desk, gathered.record, application, last) : draft;
}

/** An issued letter, one that was taken back too, exactly as it is archived. */
export function showLetter(desk: Desk, id: string): Result<LetterPreview> {
  const open = desk.record();
  if (!open.ok) return open;
  const letter = open.value.state.letters.letters.get(id);
  if (!letter) return refuse('not-found', 'letter-unknown', 'There is no such letter on record.');
  const found = applicationOf(desk, letter.application);
  if (!found.ok) return found;
  const { gathered, application } = found.value;
  return issuedPreview(desk, gathered.record, application, letter);
}

function draftPreview(
  desk: Desk,
  { draft, findings, gathered: { record }, application }: CheckedDraft,
  points: Unsaved['feedback'],
): Result<LetterPreview> {
  const drawn = desk.letterSvg(draft.model);
  if (!drawn.ok) return drawn;
  const { kind, language, templateVersion, disposition, approved, model } = draft;
  const words = wordsOf(model, record.organisation?.sample ?? false);
  return ok({
    pages: drawn.value.pages,
    kind,
    language,
    templateVersion,
    disposition,
    text: letterText(model),
    words,
    approved,
    changes: wordingChanges(approved, words),
    sameCase: sameCase(record, application, kind),
    feedback:
      kind === 'feedback'
        ? {
            chosen: points ?? application.matters.feedback?.points ?? suggestedFeedback(record, application),
            criteria: feedbackChoice(record, application),
          }
        : null,
    claims: claimsInWords(draft.claims, record, application),
    findings,
    issued: false,
  });
}

function issuedPreview(
  desk: Desk,
  record: OpeningRecord,
  application: ApplicationRecord,
  letter: Letter,
): Result<LetterPreview> {
  if (!letter.model)
    return refuse('not-found', 'letter-erased', 'This letter was erased together with the candidate.');
  const drawn = desk.letterSvg(letter.model);
  if (!drawn.ok) return drawn;
  const { kind, language, templateVersion, disposition, model, claims } = letter;
  return ok({
    pages: drawn.value.pages,
    kind,
    language,
    templateVersion,
    disposition,
    text: letterText(model),
    words: null,
    approved: null,
    changes: [],
    sameCase: sameCase(record, application, kind),
    feedback: null,
    claims: claimsInWords(claims, record, application),
    findings: [],
    issued: true,
  });
}

const claimsInWords = (
  claims: readonly Claim[],
  record: OpeningRecord,
  application: ApplicationRecord,
): LetterPreview['claims'] =>
  claims.map((claim) => ({
    text: claimSentence(claim, record),
    holds: claimHolds(claim, record, application),
  }));
