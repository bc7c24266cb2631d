import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import filenamify from 'filenamify';
import type { CallEnvelope, CallParsed } from '@shared/calls';
import { attachFile, type Attachment } from '@shared/candidates';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { writeNewFile } from '../exchange';

const MAX_BYTES = 20 * 1024 * 1024;

/** What is kept with a candidate: papers and pictures, nothing that runs. */
const MEDIA_TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.rtf': 'application/rtf',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.eml': 'message/rfc822',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
};

/**
 * Archives a copy of a file, sealed under the candidate's key: it goes with the person. Refusals:
 * `file-kind`, `file-too-large`, `file-empty`, `not-readable`, `attachment-twice`.
 */
export function attach(
  desk: Desk,
  input: CallParsed<'candidates.attach'>,
  envelope: CallEnvelope,
): Result<{ attachment: string; name: string; seq: number }> {
  const record = desk.record();
  if (!record.ok) return record;
  const mediaType = MEDIA_TYPES[extname(input.file).toLowerCase()];
  if (mediaType === undefined) {
    return refuse(
      'invalid',
      'file-kind',
      'Only papers and pictures can be kept here: PDF, Word, OpenDocument, RTF, text, e-mail, PNG, JPEG or TIFF.',
    );
  }
  const read = readBytes(input.file);
  if (!read.ok) return read;
  const bytes = read.value;
  const document = desk.services.newId();
  const name = input.name ?? basename(input.file).slice(0, 300);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { candidate } = input;
  const decided = attachFile(
    record.value.state,
    { candidate, document, name, mediaType, size: bytes.length, sha256 },
    desk.context(envelope),
  );
  if (!decided.ok) return decided;
  const appended = desk.append(decided.value, envelope, [
    { id: document, mediaType, subjects: [candidate], bytes },
  ]);
  if (!appended.ok) return appended;
  const attachment = record.value.state.candidates.candidates.get(candidate)!.attachments.at(-1)!.id;
  return ok({ attachment, name, seq: appended.value });
}

/** Writes a kept file into a folder that a person chose, under its name. Never overwrites. */
export function saveAttachment(
  desk: Desk,
  { candidate, attachment, folder }: CallParsed<'candidates.save-attachment'>,
): Result<{ fileName: string }> {
  const record = desk.record();
  if (!record.ok) return record;
  const kept = record.value.state.candidates.candidates
    .get(candidate)
    ?.attachments.find((item) => item.id === attachment);
  if (!kept || kept.name === '')
    return refuse('not-found', 'attachment-unknown', 'There is no such file kept with this candidate.');
  const archived = record.value.log.document(kept.document);
  if (!archived) {
    return refuse(
      'not-found',
      'attachment-not-archived',
      'The bytes of this file are not in this log: what is known of it was brought in from a case file.',
    );
  }
  const written = writeNewFile(folder, fileName(kept), archived.bytes);
  return written.ok ? ok({ fileName: written.value }) : written;
}

/** The kept name, made safe for a disk, with the ending of its media type. */
function fileName({ name, mediaType }: Attachment): string {
  const safe = filenamify(name, { replacement: '-', maxLength: 120 });
  const endings = Object.keys(MEDIA_TYPES).filter((ending) => MEDIA_TYPES[ending] === mediaType);
  const fits = endings.length === 0 || endings.includes(extname(safe).toLowerCase());
  return fits ? safe : `${safe}${endings[0]}`;
}

function readBytes(path: string): Result<Uint8Array> {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES)
      return refuse('invalid', 'file-too-large', 'This file is larger than 20 MB. Keep a smaller copy.');
    if (size === 0) return refuse('invalid', 'file-empty', 'This file is empty.');
    return ok(readFileSync(path));
  } catch {
    return refuse(
      'unavailable',
      'not-readable',
      'This file could not be read. Check that it is still there and that you may open it.',
    );
  }
}
