import { createHash } from 'node:crypto';
import { buildAudit, withFullRecord, type ChargedApplication } from '@shared/account';
import type { Attachment } from '@shared/candidates';
import { ok, type Result } from '@shared/kernel';
import { allLettersOf, type Letter } from '@shared/letters';
import type { ApplicationRecord } from '@shared/record';
import { inFileName, putDocument, type ChargeRun } from './charge-run';

/** The account, the letters and the kept files of one application; refused as `writeNewFile`. */
export function putApplication(
  run: ChargeRun,
  item: ApplicationRecord,
  number: string,
): Result<ChargedApplication> {
  const { ref } = item.application;
  const account = buildAudit(run.state, item.id, {
    audience: 'counsel',
    today: run.today,
    head: run.head,
    findings: run.findings,
    entries: run.head.seq,
    verifiedAt: run.verifiedAt,
  });
  if (!account.ok) return account;
  const document = withFullRecord(account.value, run.state, item.id);
  const stem = [number, inFileName(ref, item.candidate.contact?.fullName)].filter(Boolean).join('-');
  const file = putDocument(run, 'applications', stem, `account of application ${ref}`, document);
  if (!file.ok) return file;
  let letters = 0;
  for (const [index, letter] of allLettersOf(run.state.letters, item.id).entries()) {
    const put = putLetter(run, letter, `${number}-${index + 1}-${letter.reference}.pdf`, ref);
    if (!put.ok) return put;
    if (put.value) letters += 1;
  }
  let attachments = 0;
  for (const [index, attachment] of item.candidate.attachments.entries()) {
    const put = putAttachment(run, attachment, `${number}-${index + 1}`, ref);
    if (!put.ok) return put;
    if (put.value) attachments += 1;
  }
  return ok({ application: item.id, number, file: file.value, letters, attachments });
}

/** The archived bytes as they are, with the hash that the log recorded; false where there are none. */
function putLetter(run: ChargeRun, letter: Letter, name: string, ref: string): Result<boolean> {
  const what = `letter ${letter.reference} to application ${ref}`;
  const archived = run.log.document(letter.document);
  if (!archived) {
    const erased = letter.model === null;
    run.missing.push({
      what,
      why: erased ? 'it was erased together with the candidate' : 'its bytes are not in this log',
    });
    return ok(false);
  }
  if (createHash('sha256').update(archived.bytes).digest('hex') !== letter.sha256)
    run.missing.push({ what, why: 'the archived bytes are not those whose SHA-256 the log recorded' });
  const { reference, at, sent, received } = letter;
  const seqs = [at, sent?.at, received?.at].flatMap((found) => (found ? [found.seq] : []));
  const put = run.folder.put('letters', name, archived.bytes, { what, seqs, reference });
  return put.ok ? ok(true) : put;
}

const ENDINGS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'message/rfc822': 'eml',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tif',
};

/** A kept file under a number: its own name may be the person's, and stands in the manifest. */
function putAttachment(run: ChargeRun, kept: Attachment, stem: string, ref: string): Result<boolean> {
  const what = `file kept with application ${ref}${kept.name === '' ? '' : `: ${kept.name}`}`;
  const archived = run.log.document(kept.document);
  if (!archived) {
    const why =
      kept.name === '' ? 'it was erased together with the candidate' : 'its bytes are not in this log';
    run.missing.push({ what, why });
    return ok(false);
  }
  const about = { what, seqs: [kept.at.seq], reference: '' };
  const name = `${stem}.${ENDINGS[kept.mediaType] ?? 'bin'}`;
  const put = run.folder.put('attachments', name, archived.bytes, about);
  return put.ok ? ok(true) : put;
}
