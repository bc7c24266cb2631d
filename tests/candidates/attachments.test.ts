import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatch } from '@engine/dispatch';
import type { Desk } from '@engine/desk';
import { importCase } from '@engine/exchange';
import { exportCase } from '@shared/exchange';
import { deskWithLog, opened, temporaryFolder } from '../support/desk';

const BYTES = Buffer.from('%PDF-1.7 an invented licence');

async function withPerson() {
  const { desk, path } = deskWithLog();
  await dispatch(desk, 'candidates.add', { id: 'mara', contact: { fullName: 'Mara Quist' } });
  const folder = temporaryFolder();
  const file = (name: string, bytes: Uint8Array = BYTES): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  return { desk, path, folder, file };
}
const attach = (desk: Desk, file: string) => dispatch(desk, 'candidates.attach', { candidate: 'mara', file });
const kept = (desk: Desk) => opened(desk).state.candidates.candidates.get('mara')!.attachments;

describe('a file kept with a candidate', () => {
  it('comes back byte for byte, under its name, and never over another file', async () => {
    const { desk, folder, file } = await withPerson();
    expect(await attach(desk, file('Mara: licence.PDF'.replace(':', '')))).toMatchObject({
      ok: true,
      value: { name: 'Mara licence.PDF' },
    });
    expect(kept(desk)).toMatchObject([{ mediaType: 'application/pdf', size: BYTES.length }]);
    const input = { candidate: 'mara', attachment: kept(desk)[0]!.id, folder };
    const saved = await dispatch(desk, 'candidates.save-attachment', input);
    expect(saved).toMatchObject({ ok: true, value: { fileName: 'Mara licence (2).PDF' } });
    expect(readFileSync(join(folder, 'Mara licence (2).PDF'))).toEqual(BYTES);
  });

  it('is sealed: neither its name nor its bytes can be read in the log', async () => {
    const { desk, path, file } = await withPerson();
    await attach(desk, file('Mara licence.pdf'));
    desk.close();
    const raw = readFileSync(path).toString('latin1');
    expect(raw).not.toContain('invented licence');
    expect(raw).not.toContain('Mara licence');
  });

  it('is refused when it is of another kind, empty, too large, gone, or kept already', async () => {
    const { desk, file, folder } = await withPerson();
    const code = async (path: string) =>
      ((await attach(desk, path)) as { error?: { code: string } }).error?.code;
    expect(await code(file('setup.exe'))).toBe('file-kind');
    expect(await code(file('empty.pdf', new Uint8Array()))).toBe('file-empty');
    expect(await code(file('large.pdf', new Uint8Array(20 * 1024 * 1024 + 1)))).toBe('file-too-large');
    expect(await code(join(folder, 'gone.pdf'))).toBe('not-readable');
    await attach(desk, file('licence.pdf'));
    expect(await code(file('again.pdf'))).toBe('attachment-twice');
    expect(kept(desk)).toHaveLength(1);
  });

  it('goes with the candidate’s key', async () => {
    const { desk, file } = await withPerson();
    await attach(desk, file('licence.pdf'));
    const { log } = opened(desk);
    const { document } = kept(desk)[0]!;
    expect(log.document(document)).not.toBeNull();
    const event = { type: 'candidate-erased', data: { candidate: 'mara', reason: '' } };
    log.eraseCandidates(log.head(), ['mara'], [{ commandId: 'erase', event }]);
    desk.reread();
    expect(log.document(document)).toBeNull();
    expect(kept(desk)).toMatchObject([{ name: '' }]);
  });

  it('is named in a case file, which does not carry its bytes', async () => {
    const { desk, file, folder } = await withPerson();
    await attach(desk, file('licence.pdf'));
    const again = deskWithLog('again.grounds').desk;
    expect(importCase(again, JSON.stringify(exportCase(opened(desk).state)))).toMatchObject({ ok: true });
    const person = [...opened(again).state.candidates.candidates.values()][0]!;
    expect(person.attachments).toMatchObject([{ name: 'licence.pdf', sha256: kept(desk)[0]!.sha256 }]);
    const input = { candidate: person.id, attachment: person.attachments[0]!.id, folder };
    expect(await dispatch(again, 'candidates.save-attachment', input)).toMatchObject({
      error: { code: 'attachment-not-archived' },
    });
  });
});
