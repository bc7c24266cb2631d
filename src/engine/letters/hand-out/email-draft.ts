import MailComposer from 'nodemailer/lib/mail-composer';
import { wellFormed } from './well-formed';

export interface EmailDraft {
  to: { name: string; address: string };
  /** Absent: the mail program writes as whoever opens the draft. */
  from?: { name: string; address: string } | undefined;
  subject: string;
  text: string;
  /** Day of the letter, `YYYY-MM-DD`. */
  date: string;
  /** Seeds the boundary between the parts: nobody who is written to can know it beforehand. */
  sha256: string;
  pdf: { fileName: string; bytes: Uint8Array };
}

const NO_ID = 'draft@draft.invalid';
/** Characters of a header; names and subjects on record are shorter. */
const MAX_LINE = 1000;

/**
 * A draft that a mail program opens ready to send (`X-Unsent: 1`), as bytes. The same draft gives
 * the same bytes: the date is the letter's, at noon UTC, and there is no message id, which the mail
 * program makes when it sends.
 */
export async function emailDraft(draft: EmailDraft): Promise<Buffer> {
  const { to, from, pdf } = draft;
  const composer = new MailComposer({
    headers: { 'X-Unsent': '1' },
    ...(from && { from: { name: oneLine(from.name), address: from.address } }),
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(draft.subject),
    text: wellFormed(draft.text),
    date: new Date(`${draft.date}T12:00:00Z`),
    messageId: NO_ID,
    baseBoundary: draft.sha256.slice(0, 32),
    attachments: [
      { filename: pdf.fileName, content: Buffer.from(pdf.bytes), contentType: 'application/pdf' },
    ],
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const built = await composer.compile().build();
  return withoutLine(built, `Message-ID: <${NO_ID}>\r\n`);
}

/**
 * One line of whole characters: a header is a single line whatever somebody is called. What looks
 * like an encoded word is parted by a word joiner, for mail programs decode those even in quotes.
 */
function oneLine(text: string): string {
  const line = wellFormed(text).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
  return [...line.replaceAll('=?', '=\u2060?').trim()].slice(0, MAX_LINE).join('');
}

function withoutLine(message: Buffer, line: string): Buffer {
  const at = message.indexOf(line);
  if (at < 0 || at > message.indexOf('\r\n\r\n')) throw new Error('The message id is not where it belongs.');
  return Buffer.concat([message.subarray(0, at), message.subarray(at + line.length)]);
}
