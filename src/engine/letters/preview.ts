import { claimHolds, claimSentence, letterText } from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Claim, LetterModel, LetterPreview } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import type { Desk } from '../desk';
import { draftFor } from './draft-for';
import { gatheredOpening, letterInForce } from './gathered';

/**
 * The letter about the disposition as it stands: as it was issued, or as it would be issued now.
 * Where no letter is owed any more, the one issued last.
 */
export function previewLetter(desk: Desk, applicationId: string): Result<LetterPreview> {
  const open = desk.record();
  if (!open.ok) return open;
  const { state } = open.value;
  const found = state.candidates.applications.get(applicationId);
  const record = found ? gatheredOpening(state, found.opening)?.record : undefined;
  const application = record?.byId.get(applicationId);
  if (!record || !application)
    return refuse('not-found', 'application-unknown', 'There is no such application on record.');
  const shown = (
    model: LetterModel,
    rest: Pick<LetterPreview, 'kind' | 'findings' | 'issued'>,
    of: Claim[],
  ) => {
    const drawn = desk.services.typesetter.letterSvg(model);
    if (!drawn.ok) return drawn;
    const claims = claimsInWords(of, record, application);
    return ok({
      pages: drawn.value.pages,
      text: letterText(model),
      claims,
      language: model.language,
      templateVersion: 1,
      disposition: 0,
      words: null,
      approved: null,
      changes: [],
      sameCase: [],
      feedback: null,
      ...rest,
    });
  };
  const inForce = letterInForce(application);
  const draft = inForce ? null : draftFor(desk, applicationId);
  if (draft?.ok) {
    const { model, kind, claims } = draft.value.draft;
    return shown(model, { kind, findings: draft.value.findings, issued: false }, claims);
  }
  const letter = inForce ?? application.letters.findLast(({ model }) => model !== null);
  if (letter?.model)
    return shown(letter.model, { kind: letter.kind, findings: [], issued: true }, letter.claims);
  return draft ?? refuse('not-found', 'letter-erased', 'This letter was erased together with the candidate.');
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
