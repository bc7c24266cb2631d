import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatch } from '@engine/dispatch';
import { organisationSchema, type Picture } from '@shared/settings';
import { opened, temporaryFolder } from '../support/desk';
import { decidedDesk, OPENING } from './support/decided-desk';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="#1f3a5f"/></svg>';

async function withLogo() {
  const decided = decidedDesk(['Mara Quist']);
  const file = join(temporaryFolder(), 'logo.svg');
  writeFileSync(file, SVG);
  const read = await dispatch(decided.desk, 'settings.read-picture', { file });
  if (!read.ok) throw new Error(read.error.message);
  const picture = read.value as Picture;
  await dispatch(decided.desk, 'settings.add-picture', picture);
  const { organisation } = opened(decided.desk).state.settings;
  const rest = organisationSchema.strip().parse(organisation);
  const set = await dispatch(decided.desk, 'settings.set-organisation', {
    ...rest,
    logo: picture.sha256,
    signatory: { ...rest.signatory, signature: picture.sha256 },
    printerOffset: { x: 1.5, y: -0.5 },
  });
  if (!set.ok) throw new Error(set.error.message);
  return { ...decided, picture };
}

describe('the letterhead', () => {
  it('is read from a file by what is in it, and added once', async () => {
    const { desk, picture } = await withLogo();
    expect(picture).toMatchObject({
      mediaType: 'image/svg+xml',
      sha256: createHash('sha256').update(SVG).digest('hex'),
    });
    const before = opened(desk).state.seq;
    await dispatch(desk, 'settings.add-picture', picture);
    expect(opened(desk).state.seq).toBe(before);
  });

  it('is archived with the letter, and the model makes the same bytes again', async () => {
    const { desk, applications } = await withLogo();
    const issued = await dispatch(desk, 'letters.issue', {
      opening: OPENING,
      letters: [{ application: applications[0] }],
      jobId: 'job',
    });
    expect(issued).toMatchObject({ ok: true, value: { failed: [], issued: [{}] } });
    const { log, state } = opened(desk);
    const letter = [...state.letters.letters.values()][0]!;
    expect(letter.model).toMatchObject({
      offset: { x: 1.5, y: -0.5 },
      letterhead: { logo: expect.any(String) },
    });
    const again = desk.letterPdf(letter.model!);
    expect(
      again.ok && Buffer.from(again.value.bytes).equals(Buffer.from(log.document(letter.document)!.bytes)),
    ).toBe(true);
    const without = desk.services.typesetter.letterPdf({
      ...letter.model!,
      letterhead: { ...letter.model!.letterhead, logo: undefined },
    });
    expect(without).toMatchObject({ ok: false, error: { code: 'picture-missing' } });
  });

  it('refuses a picture that points elsewhere, and one that is no picture', async () => {
    const { desk } = await withLogo();
    const file = join(temporaryFolder(), 'logo.svg');
    writeFileSync(file, SVG.replace('<rect', '<image href="file:///etc/hosts"/><rect'));
    expect(await dispatch(desk, 'settings.read-picture', { file })).toMatchObject({
      ok: false,
      error: { code: 'picture-unusable' },
    });
    writeFileSync(file, 'Not a picture.');
    expect(await dispatch(desk, 'settings.read-picture', { file })).toMatchObject({ ok: false });
    expect(await dispatch(desk, 'settings.read-picture', { file: `${file}.gone` })).toMatchObject({
      ok: false,
      error: { kind: 'unavailable' },
    });
  });

  it('leaves a test page in the chosen folder', async () => {
    const { desk } = await withLogo();
    const folder = temporaryFolder();
    const page = await dispatch(desk, 'letters.test-page', { folder });
    expect(page).toMatchObject({
      ok: true,
      value: { fileName: 'Printer test page.pdf', pages: [expect.any(String)] },
    });
    expect(readdirSync(folder)).toEqual(['Printer test page.pdf']);
  });
});
