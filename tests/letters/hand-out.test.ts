/** Letters on their way out: files in a chosen folder, and the entry that says that they left. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Announcement } from '@shared/shell';
import type { HandOutReport, LetterRequest } from '@shared/letters';
import { letterText } from '@shared/correspondence';
import { opened, temporaryFolder } from '../support/desk';
import { letterDesk, NAMES, template, type LetterDesk } from './support/letter-desk';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const filesIn = (folder: string): string[] => readdirSync(folder).toSorted();

/** Gives the candidates, in order, other contact details. */
function change(at: LetterDesk, contacts: object[]): void {
  for (const [index, changes] of contacts.entries()) {
    const { candidate } = at.state().candidates.applications.get(at.applications[index]!)!;
    const { contact } = at.state().candidates.candidates.get(candidate)!;
    at.run('candidates.change', { candidate, contact: { ...contact!, ...changes } });
  }
}

async function issuedDesk(contacts: object[] = [{}], requests: Partial<LetterRequest>[] = []) {
  const at = letterDesk(NAMES.slice(0, contacts.length));
  change(at, contacts);
  const wanted = at.applications.map((application, index) => ({ application, ...requests[index] }));
  const { issued, failed } = await at.issue(wanted);
  expect(failed).toEqual([]);
  return { at, letters: issued.map((item) => item.letter) };
}

const handOut = (at: LetterDesk, letters: string[], folder: string, more: object = {}) =>
  at.ask<HandOutReport>('letters.hand-out', { letters, folder, jobId: 'job-out', ...more });

async function reportOf(...asked: Parameters<typeof handOut>): Promise<HandOutReport> {
  const result = await handOut(...asked);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('handing out letters', () => {
  it('writes the archived bytes, a draft for each, a list and a manifest', async () => {
    const { at, letters } = await issuedDesk([
      { email: 'mara@example.org' },
      { email: 'ada@example.org' },
      { email: 'bo@example.org' },
    ]);
    const folder = temporaryFolder();
    const report = await reportOf(at, letters, folder, { email: 'letter', merge: 'semicolon' });
    expect(report).toMatchObject({ failed: [], cancelled: false, jobId: 'job-out' });
    expect(report.written.map((item) => item.fileName).toSorted()).toEqual(filesIn(folder));
    expect(filesIn(folder)).toHaveLength(8);
    for (const id of letters) {
      const letter = at.letter(id);
      const names = report.written.filter((item) => item.letter === id).map((item) => item.fileName);
      expect(names).toHaveLength(2);
      expect(
        hash(
          readFileSync(
            join(
              folder,
              names.find((name) => name.endsWith('.pdf'))!,
            ),
          ),
        ),
      ).toBe(letter.sha256);
      expect(letter.handedOut.map((item) => item.as)).toEqual(['pdf', 'email', 'merge']);
    }
  });

  it('says in the manifest what each file is, and nothing about anybody', async () => {
    const { at, letters } = await issuedDesk([{ email: 'mara@example.org' }, {}]);
    const folder = temporaryFolder();
    await reportOf(at, letters, folder);
    const { letters: listed, ...head } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      letters: Record<string, unknown>[];
    };
    expect(head).toEqual({ format: 'grounds-letters/1', madeOn: '2026-10-20' });
    for (const [index, entry] of listed.entries()) {
      const letter = at.letter(letters[index]!);
      expect(Object.keys(entry)).toEqual([
        'file',
        'sha256',
        'recordReference',
        'kind',
        'templateVersion',
        'language',
        'claims',
      ]);
      expect(entry).toMatchObject({ sha256: letter.sha256, recordReference: letter.reference });
      expect(hash(readFileSync(join(folder, entry['file'] as string)))).toBe(letter.sha256);
      const { file: _name, ...rest } = entry;
      expect(JSON.stringify(rest)).not.toMatch(/Mara|Quist|Ada|example\.org/);
    }
  });

  it('records once for each letter and way that it left, and it cannot be taken back any more', async () => {
    const { at, letters } = await issuedDesk();
    const [id] = letters as [string];
    const folder = temporaryFolder();
    await reportOf(at, letters, folder);
    await reportOf(at, letters, folder);
    expect(at.letter(id).handedOut).toMatchObject([{ as: 'pdf', on: '2026-10-20' }]);
    expect(await at.ask('letters.withdraw', { letter: id })).toMatchObject({
      error: { code: 'letter-left' },
    });
  });

  it('never replaces a file', async () => {
    const { at, letters } = await issuedDesk();
    const folder = temporaryFolder();
    const [first] = (await reportOf(at, letters, folder, { email: 'none' })).written;
    writeFileSync(join(folder, first!.fileName), 'mine');
    const again = await reportOf(at, letters, folder);
    expect(again.written[0]!.fileName).toBe(first!.fileName.replace('.pdf', ' (2).pdf'));
    expect(readFileSync(join(folder, first!.fileName), 'utf8')).toBe('mine');
  });

  it('writes the PDF of somebody without an e-mail address, and reports the missing draft', async () => {
    const { at, letters } = await issuedDesk([{}, { email: 'not an address' }, { email: 'bo@example.org' }]);
    const folder = temporaryFolder();
    const report = await reportOf(at, letters, folder, { email: 'letter' });
    expect(report.failed).toMatchObject([
      { letter: letters[0], code: 'no-email' },
      { letter: letters[1], code: 'email-invalid' },
    ]);
    expect(filesIn(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(3);
    expect(filesIn(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(1);
    expect(at.letter(letters[0]!).handedOut.map((item) => item.as)).toEqual(['pdf']);
  });

  it('reports a folder that cannot be written letter by letter, and records nothing', async () => {
    const { at, letters } = await issuedDesk([{ email: 'mara@example.org' }, {}]);
    const before = at.state().seq;
    const gone = join(temporaryFolder(), 'gone');
    const report = await reportOf(at, letters, gone, { email: 'letter', merge: 'comma' });
    expect(report.written).toEqual([]);
    expect(report.failed.map((item) => item.code)).toEqual(['not-writable', 'not-writable']);
    expect(at.state().seq).toBe(before);
  });

  it.skipIf(process.getuid?.() === 0)('leaves nothing in a read-only folder', async () => {
    const { at, letters } = await issuedDesk();
    const folder = join(temporaryFolder(), 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    expect((await reportOf(at, letters, folder)).failed).toMatchObject([{ code: 'not-writable' }]);
    expect(filesIn(folder)).toEqual([]);
  });

  it('refuses letters that are unknown, taken back or replaced, and hands out the rest', async () => {
    const { at, letters } = await issuedDesk([{}, {}, {}]);
    const folder = temporaryFolder();
    await reportOf(at, [letters[1]!], folder);
    at.run('letters.withdraw', { letter: letters[0] });
    const again = await at.issue([{ application: at.applications[1]!, supersedes: letters[1]! }]);
    expect(again.failed).toEqual([]);
    const report = await reportOf(at, [letters[0]!, 'nobody', ...letters.slice(1), letters[2]!], folder);
    expect(report.failed.map((item) => item.code)).toEqual([
      'letter-withdrawn',
      'letter-unknown',
      'letter-replaced',
    ]);
    expect(report.written.filter((item) => item.letter !== null)).toMatchObject([{ letter: letters[2] }]);
  });

  it('keeps what is finished when it is cancelled, with its list and manifest', async () => {
    const { at, letters } = await issuedDesk([{}, {}, {}]);
    const folder = temporaryFolder();
    const heard: Announcement[] = [];
    at.desk.services.announce = (event) => {
      if (event.type !== 'progress') return;
      heard.push(event);
      if (event.done === 2) void at.ask('letters.cancel', { jobId: event.jobId });
    };
    const report = await reportOf(at, letters, folder, { merge: 'comma' });
    expect(report.cancelled).toBe(true);
    expect(heard).toMatchObject([
      { jobId: 'job-out', done: 1, total: 3, label: '' },
      { done: 2, total: 3 },
    ]);
    expect(filesIn(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    expect(filesIn(folder)).toContain('merge.csv');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      letters: unknown[];
    };
    expect(manifest.letters).toHaveLength(2);
    // Taken up again with what is left.
    const rest = letters.filter((id) => at.letter(id).handedOut.length === 0);
    expect((await reportOf(at, rest, folder)).written.filter((item) => item.letter)).toHaveLength(1);
  });

  it('refuses a second job under the same id', async () => {
    const { at, letters } = await issuedDesk();
    const folder = temporaryFolder();
    const [first, second] = await Promise.all([handOut(at, letters, folder), handOut(at, letters, folder)]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ error: { code: 'job-running' } });
  });

  it('saves one PDF and records it', async () => {
    const { at, letters } = await issuedDesk();
    const folder = temporaryFolder();
    const [letter] = letters as [string];
    const saved = await at.ask<{ fileName: string }>('letters.save-pdf', { letter, folder });
    if (!saved.ok) throw new Error(saved.error.message);
    expect(hash(readFileSync(join(folder, saved.value.fileName)))).toBe(at.letter(letter).sha256);
    expect(at.letter(letter).handedOut.map((item) => item.as)).toEqual(['pdf']);
    at.desk.services.announce = () => undefined;
  });

  it('answers the pages for printing, with their paper', async () => {
    const { at, letters } = await issuedDesk([{}, {}]);
    const pages = await at.ask<{ pages: string[]; paper: string }>('letters.pages', { letters });
    if (!pages.ok) throw new Error(pages.error.message);
    expect(pages.value.paper).toBe('A4');
    expect(pages.value.pages).toHaveLength(2);
    for (const page of pages.value.pages) expect(page).toMatch(/^<svg[^>]* viewBox="0 0 595/);
    expect(at.letter(letters[0]!).handedOut).toEqual([]);
  });
});

describe('a draft of an e-mail', () => {
  const draftOf = async (at: LetterDesk, letters: string[], email: 'letter' | 'covering') => {
    const folder = temporaryFolder();
    const report = await reportOf(at, letters, folder, { pdf: false, email });
    expect(report.failed).toEqual([]);
    const [name] = filesIn(folder) as [string];
    const bytes = readFileSync(join(folder, name));
    return { bytes, name, mail: await PostalMime.parse(bytes) };
  };

  it('carries the letter as its text and the archived PDF, to the person, ready to send', async () => {
    const { at, letters } = await issuedDesk([{ fullName: 'Nguyễn Thị Ánh', email: 'anh@bücher.example' }]);
    const letter = at.letter(letters[0]!);
    const { mail, name, bytes } = await draftOf(at, letters, 'letter');
    expect(name).toBe(`2026-10-20 ${letter.reference} Nguyễn Thị Ánh.eml`);
    expect(mail.to).toEqual([{ name: 'Nguyễn Thị Ánh', address: 'anh@xn--bcher-kva.example' }]);
    expect(mail.subject).toBe(letter.model!.subject);
    expect(mail.text!.trim().replaceAll('\r\n', '\n')).toBe(letterText(letter.model!).join('\n\n'));
    expect(mail.date).toBe('2026-10-20T12:00:00.000Z');
    expect(mail.attachments).toHaveLength(1);
    const [pdf] = mail.attachments;
    expect(pdf).toMatchObject({ filename: name.replace('.eml', '.pdf'), mimeType: 'application/pdf' });
    expect(hash(new Uint8Array(pdf!.content as ArrayBuffer))).toBe(letter.sha256);
    const headers = mail.headers.map((header) => header.key);
    expect(headers.toSorted()).toEqual(['content-type', 'date', 'mime-version', 'subject', 'to', 'x-unsent']);
    expect(mail.headers.find((header) => header.key === 'x-unsent')!.value).toBe('1');
    // Nothing of the machine, and the same bytes again.
    expect(Buffer.from((await draftOf(at, letters, 'letter')).bytes).equals(bytes)).toBe(true);
    expect(bytes.toString('latin1')).not.toMatch(/[^\r]\n/);
  });

  it('carries the covering text, or the letter where there is none', async () => {
    const at = letterDesk(['Mara Quist']);
    change(at, [{ email: 'mara@example.org' }]);
    const owed = (await at.queue())[0]!.kind;
    at.adopt([template(owed, { email: 'Dear {{ addressee.name }}, our letter is attached.' })]);
    const { issued, failed } = await at.issue([{ application: at.applications[0]! }]);
    expect(failed).toEqual([]);
    const { mail } = await draftOf(at, [issued[0]!.letter], 'covering');
    expect(mail.text!.trim()).toBe('Dear Mara Quist, our letter is attached.');
    expect((await draftOf(at, [issued[0]!.letter], 'letter')).mail.text).toContain('Yours sincerely');
  });

  it('comes from the organisation where its contact is an address', async () => {
    const { at, letters } = await issuedDesk([{ email: 'mara@example.org' }]);
    const { at: _at, ...organisation } = opened(at.desk).state.settings.organisation!;
    at.run('settings.set-organisation', { ...organisation, contact: 'jobs@library.example' });
    const { mail } = await draftOf(at, letters, 'letter');
    expect(mail.from).toEqual({ name: 'Riverside City Library', address: 'jobs@library.example' });
    at.run('settings.set-organisation', { ...organisation, contact: 'Imogen Farrow, jobs@library.example' });
    expect((await draftOf(at, letters, 'letter')).mail.from).toBeUndefined();
  });

  it.each([
    'Mara\r\nBcc: everybody@example.org',
    'Mara" <boss@example.org>, "Quist',
    'Mara Quist <boss@example.org>, Bo',
    '=?utf-8?Q?Mara=0D=0ABcc:_x@example.org?=',
    'M'.repeat(300),
    'Quist; Mara, (Dr.) \\ "M"',
    '石原 さとみ'.repeat(20),
  ])('has one recipient and no header more, for somebody called %j', async (fullName) => {
    const at = letterDesk(['Mara Quist']);
    const { issued } = await at.issue([{ application: at.applications[0]! }]);
    // Typeset before: whatever the name, the draft of it is safe.
    const letter = at.letter(issued[0]!.letter);
    letter.model!.address[0] = fullName;
    letter.model!.subject = fullName;
    change(at, [{ email: 'mara@example.org' }]);
    const { mail } = await draftOf(at, [letter.id], 'letter');
    const plain = fullName.replaceAll(/\s+/g, ' ').replaceAll('=?', '=\u2060?');
    expect(mail.to).toEqual([{ name: plain, address: 'mara@example.org' }]);
    expect(mail.subject).toBe(plain);
    const headers = mail.headers.map((header) => header.key);
    expect(headers.toSorted()).toEqual(['content-type', 'date', 'mime-version', 'subject', 'to', 'x-unsent']);
  });
});
