import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallEnvelope, CallParsed } from '@shared/calls';
import { letterText } from '@shared/correspondence';
import { ok, refuse, type Refusal, type Result } from '@shared/kernel';
import type { HandOutReport } from '@shared/letters';
import type { Desk, OpenRecord } from '../../desk';
import { prepareNewFile, type PreparedFile } from '../../exchange';
import { letterFileName } from '../file-name';
import { recordHandedOut, type HandedOut } from '../hand-out-record';
import type { Jobs } from '../jobs';
import { emailDraft } from './email-draft';
import { manifestOf, type ManifestEntry } from './manifest';
import { mergeList } from './merge-list';
import { outLetter, type OutLetter } from './out-letter';
import { isEmail } from './recipient';

type HandOutRequest = CallParsed<'letters.hand-out'>;

export interface HandOutOptions {
  envelope?: CallEnvelope;
  /** False where whoever asks writes a manifest of its own. */
  manifest?: boolean;
}

/** One hand-out at work. */
interface Run {
  desk: Desk;
  open: OpenRecord;
  request: HandOutRequest;
  envelope: CallEnvelope;
  report: HandOutReport;
  entries: ManifestEntry[];
}

/**
 * Writes issued letters into a folder, one by one. A file is made safe on the disk first, then it is
 * recorded that the letter left, then the file appears: there is never a file of a letter that could
 * still be taken back. One that fails is reported and the rest go on; a cancel keeps what is
 * finished. Progress is announced after each, with the reason as its label where something failed.
 * @returns refused `conflict/job-running`, `locked/*`
 */
export async function handOut(
  desk: Desk,
  request: HandOutRequest,
  jobs: Jobs,
  { envelope = {}, manifest = true }: HandOutOptions = {},
): Promise<Result<HandOutReport>> {
  const open = desk.record();
  if (!open.ok) return open;
  const { jobId } = request;
  if (jobs.has(jobId))
    return refuse('conflict', 'job-running', 'These letters are being handed out already.');
  const job = { cancelled: false };
  jobs.set(jobId, job);
  const report: HandOutReport = { jobId, written: [], failed: [], cancelled: false };
  const run: Run = { desk, open: open.value, request, envelope, report, entries: [] };
  const letters = [...new Set(request.letters)];
  try {
    for (const [index, id] of letters.entries()) {
      // Lets a cancel, or any other call, in between two letters.
      await nextTurn();
      const now = desk.record();
      report.cancelled = job.cancelled || !now.ok || now.value !== open.value;
      if (report.cancelled) break;
      const before = report.failed.length;
      await handOutOne(run, id);
      const label = report.failed[before]?.message ?? '';
      desk.services.announce({ type: 'progress', jobId, done: index + 1, total: letters.length, label });
    }
    writeLists(run, manifest && (letters.length > 1 || request.merge !== 'none'));
  } finally {
    jobs.delete(jobId);
  }
  return ok(report);
}

async function handOutOne(run: Run, id: string): Promise<void> {
  const { request, report } = run;
  const failed = ({ code, message }: Refusal): void => void report.failed.push({ letter: id, code, message });
  const found = outLetter(run.open, id);
  if (!found.ok) return failed(found.error);
  const out = found.value;
  if (out.letter.supersededBy !== null) return failed(replaced);
  const pdfName = fileName(out, 'pdf');
  const pdf = request.pdf ? prepareNewFile(request.folder, pdfName, out.bytes) : null;
  if (pdf && !pdf.ok) return failed(pdf.error);
  const email = request.email === 'none' ? null : await preparedDraft(run, out, pdfName);
  if (email && !email.ok) failed(email.error);
  const entry: ManifestEntry = { out, file: '', email: '' };
  const files = [
    ...(pdf ? [{ file: pdf.value, as: 'pdf' as const }] : []),
    ...(email?.ok ? [{ file: email.value, as: 'email' as const }] : []),
  ];
  const kept = keepRecorded(run, id, files);
  if (!kept.ok) return failed(kept.error);
  for (const { as, name } of kept.value) {
    if (!name.ok) {
      failed(name.error);
      continue;
    }
    entry[as === 'pdf' ? 'file' : 'email'] = name.value;
    report.written.push({ letter: id, fileName: name.value });
  }
  run.entries.push(entry);
}

const replaced: Refusal = {
  kind: 'refused',
  code: 'letter-replaced',
  message:
    'Another letter has taken the place of this one, so that one goes out. This one can still be saved as a PDF.',
};

/** Records that they left, then lets the files appear; when it cannot be recorded, there are none. */
function keepRecorded<A extends HandedOut['as']>(
  { desk, envelope }: Run,
  letter: string,
  files: readonly { file: PreparedFile; as: A }[],
): Result<{ as: A; name: Result<string> }[]> {
  const recorded = recordHandedOut(
    desk,
    files.map(({ as }) => ({ letter, as })),
    envelope,
  );
  if (recorded.ok) return ok(files.map(({ file, as }) => ({ as, name: file.keep() })));
  for (const { file } of files) file.drop();
  return recorded;
}

/** @returns refused `not-found/no-email`, `invalid/email-invalid`, and as `prepareNewFile` */
async function preparedDraft(run: Run, out: OutLetter, pdfName: string): Promise<Result<PreparedFile>> {
  const { request, open } = run;
  const { recipient, model, letter } = out;
  if (recipient.email === '')
    return refuse('not-found', 'no-email', 'No e-mail address is on record, so there is no draft.');
  if (!isEmail(recipient.email)) {
    return refuse(
      'invalid',
      'email-invalid',
      'The e-mail address on record cannot be one, so there is no draft. Correct it and try again.',
    );
  }
  const { organisation } = open.state.settings;
  const contact = organisation?.contact.trim() ?? '';
  const covering = request.email === 'covering' && letter.email.trim() !== '';
  const bytes = await emailDraft({
    to: { name: recipient.name, address: recipient.email },
    ...(isEmail(contact) && { from: { name: organisation?.name ?? '', address: contact } }),
    subject: model.subject,
    text: covering ? letter.email : letterText(model).join('\n\n'),
    date: model.date,
    sha256: letter.sha256,
    pdf: { fileName: pdfName, bytes: out.bytes },
  });
  return prepareNewFile(request.folder, fileName(out, 'eml'), bytes);
}

const fileName = ({ model, recipient }: OutLetter, ending: 'pdf' | 'eml'): string =>
  letterFileName(model, recipient.name, ending);

/** The list for a mail merge, and the manifest where more than one letter or a list went out. */
function writeLists(run: Run, withManifest: boolean): void {
  const { desk, request, report, entries, envelope } = run;
  if (entries.length === 0) return;
  const failed = ({ code, message }: Refusal, what: string): void => {
    for (const { out } of entries)
      report.failed.push({ letter: out.letter.id, code, message: `${what} was not written. ${message}` });
  };
  const write = (name: string, text: string, before: () => Result<unknown>): void => {
    const file = prepareNewFile(request.folder, name, text);
    if (!file.ok) return failed(file.error, name);
    const recorded = before();
    if (!recorded.ok) {
      file.value.drop();
      return failed(recorded.error, name);
    }
    const kept = file.value.keep();
    if (!kept.ok) return failed(kept.error, name);
    report.written.push({ letter: null, fileName: kept.value });
  };
  const { merge } = request;
  if (merge !== 'none') {
    write('merge.csv', mergeList(entries, merge), () =>
      recordHandedOut(
        desk,
        entries.map(({ out }) => ({ letter: out.letter.id, as: 'merge' })),
        envelope,
      ),
    );
  }
  if (withManifest) write('manifest.json', manifestOf(entries, desk.context().today), () => ok(null));
}
