/** Letters that tell somebody else nothing, disks that are full, and files that fit nowhere. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HandOutReport } from '@shared/letters';
import { temporaryFolder } from '../support/desk';
import { letterDesk, template, type LetterDesk } from './support/letter-desk';

const disk = vi.hoisted(() => ({ fullFor: '', left: 0 }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const paths = new Map<number, string>();
  return {
    ...real,
    openSync: (path: string, ...rest: [fs.OpenMode]) => {
      const handle = real.openSync(path, ...rest);
      paths.set(handle, path);
      return handle;
    },
    writeSync: (handle: number, data: Uint8Array, offset: number) => {
      if (disk.fullFor === '' || !paths.get(handle)?.includes(disk.fullFor))
        return real.writeSync(handle, data, offset);
      if (disk.left <= 0) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
      const length = Math.min(disk.left, data.length - offset);
      disk.left -= length;
      return real.writeSync(handle, data, offset, length);
    },
  };
});
afterEach(() => {
  disk.fullFor = '';
});

async function reportOf(at: LetterDesk, letters: string[], folder: string, more: object) {
  const result = await at.ask<HandOutReport>('letters.hand-out', {
    letters,
    folder,
    jobId: 'job-out',
    email: 'letter',
    merge: 'comma',
    ...more,
  });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a letter to a third party', () => {
  it('leaves without a word about the candidate, in no file and in no name', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    const { candidate } = at.state().candidates.applications.get(application)!;
    const { contact } = at.state().candidates.candidates.get(candidate)!;
    at.run('candidates.change', {
      candidate,
      contact: { ...contact!, email: 'mara.quist@example.org', addressLines: ['3 Alder Court'] },
    });
    at.adopt([
      template('third-party-refusal', {
        subject: 'Your message',
        body: ['Thank you for your message. We tell nobody whether somebody has applied to us.'],
        email: 'Dear {{ addressee.name }}',
      }),
    ]);
    const inquiry = at.run('inquiries.receive', {
      application,
      inquiry: {
        receivedOn: '2026-10-20',
        channel: 'email',
        kind: 'third-party',
        asker: 'third-party',
        askerName: 'Ines Halvard',
        askerAddress: ['9 Mill Road', ' ines@example.org '],
        text: 'How is it going for Mara?',
      },
    }).created!;
    const { issued, failed } = await at.issue([{ application, kind: 'third-party-refusal', inquiry }]);
    expect(failed).toEqual([]);
    const folder = temporaryFolder();
    const report = await reportOf(at, [issued[0]!.letter], folder, {});
    expect(report.failed).toEqual([]);
    const names = fs.readdirSync(folder);
    expect(names.filter((name) => name.includes('Ines Halvard'))).toHaveLength(2);
    const [draft] = names.filter((name) => name.endsWith('.eml'));
    const mail = await PostalMime.parse(fs.readFileSync(join(folder, draft!)));
    expect(mail.to).toEqual([{ name: 'Ines Halvard', address: 'ines@example.org' }]);
    const { attachments, ...words } = mail;
    expect(attachments).toHaveLength(1);
    const merge = fs.readFileSync(join(folder, 'merge.csv'), 'utf8');
    const manifest = fs.readFileSync(join(folder, 'manifest.json'), 'utf8');
    const whole = JSON.stringify([names, words, merge, manifest]);
    for (const secret of ['Mara', 'Quist', 'quist', 'Alder', 'librarian'])
      expect(whole).not.toContain(secret);
  });
});

describe('a full disk', () => {
  const three = async () => {
    const at = letterDesk();
    const { issued } = await at.issue(at.applications.map((application) => ({ application })));
    return { at, letters: issued.map((item) => item.letter) };
  };

  it('is said for each letter that did not fit; the others are whole, and nothing is left half', async () => {
    const { at, letters } = await three();
    const folder = temporaryFolder();
    disk.fullFor = folder;
    // Room for one letter and a piece of the next.
    const { document } = at.letter(letters[0]!);
    const record = at.desk.record();
    disk.left = record.ok ? record.value.log.document(document)!.bytes.length + 1000 : 0;
    const report = await reportOf(at, letters, folder, { email: 'none', merge: 'none' });
    const codes = report.failed.filter((item) => item.letter !== letters[0]).map((item) => item.code);
    expect(codes).toEqual(['disk-full', 'disk-full']);
    expect(report.failed.at(-1)).toMatchObject({ letter: letters[0], code: 'disk-full' });
    expect(report.failed.at(-1)!.message).toMatch(/^manifest\.json was not written\. The disk is full\./);
    expect(fs.readdirSync(folder)).toEqual([report.written[0]!.fileName]);
    expect(at.letter(letters[0]!).handedOut).toHaveLength(1);
    expect(at.letter(letters[1]!).handedOut).toEqual([]);
    // With room again, the rest goes out.
    disk.fullFor = '';
    const rest = await reportOf(at, letters.slice(1), folder, { email: 'none', merge: 'none' });
    expect(rest.failed).toEqual([]);
  });

  it('leaves no list that is not recorded, and no record of a list that is not there', async () => {
    const { at, letters } = await three();
    const folder = temporaryFolder();
    disk.fullFor = join(folder, '.merge.csv');
    disk.left = 10;
    const report = await reportOf(at, letters, folder, { email: 'none' });
    expect(report.failed.map((item) => [item.letter, item.code])).toEqual(
      letters.map((id) => [id, 'disk-full']),
    );
    expect(fs.readdirSync(folder).filter((name) => name.includes('merge'))).toEqual([]);
    expect(letters.flatMap((id) => at.letter(id).handedOut.map((item) => item.as))).toEqual([
      'pdf',
      'pdf',
      'pdf',
    ]);
  });
});

describe('a log that can only be read', () => {
  it('hands nothing out that it could not record, and leaves no file', async () => {
    const at = letterDesk(['Mara Quist']);
    const { issued } = await at.issue([{ application: at.applications[0]! }]);
    const record = at.desk.record();
    if (!record.ok) throw new Error('no log');
    const [letter] = issued.map((item) => item.letter) as [string];
    Object.defineProperty(record.value.log, 'readOnly', { value: true });
    const folder = temporaryFolder();
    const report = await reportOf(at, [letter], folder, { email: 'none', merge: 'none' });
    expect(report).toMatchObject({ written: [], failed: [{ letter, code: 'read-only' }] });
    expect(await at.ask('letters.save-pdf', { letter, folder })).toMatchObject({
      error: { code: 'read-only' },
    });
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
