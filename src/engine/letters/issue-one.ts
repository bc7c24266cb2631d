import { createHash } from 'node:crypto';
import type { CallEnvelope } from '@shared/calls';
import type { LetterDraft } from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import type { IssueReport, Letter, LetterRequest } from '@shared/letters';
import type { RecordEvent } from '@shared/record';
import type { Desk } from '../desk';
import { prepareNewFile, type PreparedFile } from '../exchange';
import { alreadyIssued } from './already-issued';
import { applicationOf, draftFor, standingFinding } from './draft-for';
import { letterFileName } from './file-name';
import { noteLetters } from './gathered';
import { recordHandedOut } from './hand-out-record';

export type Outcome =
  | { as: 'issued'; letter: IssueReport['issued'][number] }
  | { as: 'already'; letter: IssueReport['already'][number] };

interface Where {
  opening: string;
  folder?: string | undefined;
}

/**
 * Issues one letter: composed, checked, typeset, archived with its entry in one transaction. With a
 * folder its file is made safe on the disk first and put in its place after the commit, which also
 * records that it left the app: there is never a file of a letter that could still be taken back.
 * A letter issued before is not issued again.
 * @returns refused `refused/other-opening`, `refused/<check>` for a finding that stands,
 * `unavailable/issued-not-written`, and as `draftFor`, the typesetter and `Desk.append`
 */
export function issueOne(
  desk: Desk,
  request: LetterRequest,
  { opening, folder }: Where,
  envelope: CallEnvelope,
): Result<Outcome> {
  const found = applicationOf(desk, request.application);
  if (!found.ok) return found;
  const { gathered, application } = found.value;
  if (gathered.record.opening.ref !== opening)
    return refuse('refused', 'other-opening', 'This application belongs to another opening.');
  const before = alreadyIssued(gathered.record, application, request, desk.context().today);
  if (before) return issuedBefore(desk, before, folder, envelope);

  const checked = draftFor(desk, request);
  if (!checked.ok) return checked;
  const { draft } = checked.value;
  const standing = standingFinding(checked.value.findings);
  if (standing) return refuse('refused', standing.check, standing.message);
  const pdf = desk.letterPdf(draft.model);
  if (!pdf.ok) return pdf;
  const { bytes } = pdf.value;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const letter = desk.services.newId();
  const document = desk.services.newId();
  const subjects = [application.candidate.id];
  const about = {
    letter,
    opening,
    application: application.id,
    candidate: application.candidate.id,
  };
  const file = folder === undefined ? null : prepareNewFile(folder, fileNameOf(draft.model), bytes);
  const handedOut: RecordEvent = {
    type: 'letter-handed-out',
    data: { ...about, as: 'pdf', on: draft.model.date },
  };
  const appended = desk.append(
    [
      {
        type: 'letter-issued',
        data: { ...about, ...issuedData(draft), document, sha256 },
        subjects,
        personal: { ref: letter, model: draft.model, ...(draft.email === '' ? {} : { email: draft.email }) },
      },
      ...(file?.ok ? [handedOut] : []),
    ],
    { actor: envelope.actor },
    [{ id: document, mediaType: 'application/pdf', subjects, bytes }],
  );
  if (!appended.ok) {
    if (file?.ok) file.value.drop();
    return appended;
  }
  const open = desk.record();
  if (open.ok) noteLetters(open.value.state, gathered, application);
  const kept = keptName(file);
  if (!kept.ok) return notWritten(kept);
  const { reference } = draft.model;
  return ok({
    as: 'issued',
    letter: { application: application.id, letter, fileName: kept.value, sha256, reference },
  });
}

const issuedData = (draft: LetterDraft) => ({
  kind: draft.kind,
  language: draft.model.language,
  templateVersion: draft.templateVersion,
  disposition: draft.disposition,
  on: draft.model.date,
  claims: draft.claims,
  reference: draft.model.reference,
  ...(draft.supersedes === null ? {} : { supersedes: draft.supersedes }),
  ...(draft.inquiry === null ? {} : { inquiry: draft.inquiry }),
  ...(draft.edited ? { edited: true } : {}),
});

/** After the addressee, who need not be the candidate. */
const fileNameOf = (model: LetterDraft['model']): string => letterFileName(model, model.address[0] ?? '');

const keptName = (file: Result<PreparedFile> | null): Result<string> =>
  file === null ? ok('') : file.ok ? file.value.keep() : file;

const notWritten = ({ error }: Extract<Result<never>, { ok: false }>): Result<never> =>
  refuse(
    error.kind,
    'issued-not-written',
    `The letter is issued and archived, but its file was not written. ${error.message}`,
  );

/** A run that was broken off left a letter without its file: it is written from the archive. */
function issuedBefore(
  desk: Desk,
  before: Letter,
  folder: string | undefined,
  envelope: CallEnvelope,
): Result<Outcome> {
  const open = desk.record();
  if (!open.ok) return open;
  const as = (fileName: string): Result<Outcome> =>
    ok({ as: 'already', letter: { application: before.application, letter: before.id, fileName } });
  const out = before.handedOut.some((item) => item.as === 'pdf');
  const archived = folder === undefined || out ? null : open.value.log.document(before.document);
  if (folder === undefined || !archived || !before.model) return as('');
  const file = prepareNewFile(folder, fileNameOf(before.model), archived.bytes);
  if (!file.ok) return notWritten(file);
  const recorded = recordHandedOut(desk, [{ letter: before.id, as: 'pdf' }], envelope);
  if (!recorded.ok) {
    file.value.drop();
    return recorded;
  }
  const kept = file.value.keep();
  return kept.ok ? as(kept.value) : notWritten(kept);
}
