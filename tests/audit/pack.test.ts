import { mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '@shared/audit';
import { recordReference, type Result } from '@shared/kernel';
import { dispatch } from '@engine/dispatch';
import { decidedDesk } from '../letters/support/decided-desk';
import { deskWithLog, opened, temporaryFolder } from '../support/desk';
import { rawPdf, readPdf } from '../typeset/read-pdf';
import { filesBelow, jsonAt } from './support/folders';

const NAMES = ['Mara Quist', 'Joss Oduya'];

const written = async (desk: Parameters<typeof dispatch>[0], input: object) =>
  (await dispatch(desk, 'audit.pack', input)) as Result<{ files: string[]; reference: string }>;

describe('a pack', () => {
  it('is a PDF and a JSON of one name, which tells audience, day and record and nobody’s name', async () => {
    const { desk, applications } = decidedDesk(NAMES);
    const folder = temporaryFolder();
    const { today } = desk.context();
    const reference = recordReference(opened(desk).log.head());
    for (const audience of ['committee', 'counsel', 'candidate'])
      expect(await written(desk, { application: applications[0], audience, folder })).toEqual({
        ok: true,
        value: {
          files: [`audit-${audience}-${reference}.pdf`, `audit-${audience}-${reference}.json`],
          reference,
        },
      });
    const past = await written(desk, {
      application: applications[0],
      audience: 'counsel',
      folder,
      asOf: today,
    });
    expect(past).toMatchObject({
      value: {
        files: [
          `audit-counsel-as-of-${today}-${reference}.pdf`,
          `audit-counsel-as-of-${today}-${reference}.json`,
        ],
      },
    });
    expect(readdirSync(folder).join(' ')).not.toMatch(/Mara|Quist|mara|quist/u);
  });

  it('never takes the place of a file: PDF and JSON stay a pair under the next number', async () => {
    const { desk, applications } = decidedDesk(NAMES);
    const folder = temporaryFolder();
    const input = { application: applications[0], audience: 'committee', folder };
    const first = await written(desk, input);
    if (!first.ok) throw new Error(first.error.message);
    const before = filesBelow(folder);
    const again = await written(desk, { ...input, application: applications[1] });
    if (!again.ok) throw new Error(again.error.message);
    const stem = first.value.files[0]!.replace('.pdf', '');
    expect(again.value.files).toEqual([`${stem} (2).pdf`, `${stem} (2).json`]);
    const after = filesBelow(folder);
    for (const [name, bytes] of before) expect(after.get(name)).toEqual(bytes);
    expect(jsonAt<AuditDocument>(after, `${stem} (2).json`).title).toContain('Joss Oduya');
  });

  it('says the same on paper as in JSON, as an archive file that ends with how to check it', async () => {
    const { desk, applications } = decidedDesk(NAMES);
    const folder = temporaryFolder();
    const made = await written(desk, { application: applications[0], audience: 'counsel', folder });
    if (!made.ok) throw new Error(made.error.message);
    const files = filesBelow(folder);
    const document = jsonAt<AuditDocument & { format: string }>(files, made.value.files[1]!);
    expect(document.format).toBe('grounds-audit/1');
    const bytes = files.get(made.value.files[0]!)!;
    expect(rawPdf(bytes)).toContain('/S /GTS_PDFA1');
    const { structure, runs, pageSizes, metadata } = await readPdf(bytes);
    expect(metadata.get('pdfaid:part')).toBe('2');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    const paper = structure.join('\n').replaceAll(/\s+/gu, ' ');
    for (const { statements } of document.sections)
      for (const { text } of statements) expect(paper).toContain(text.replaceAll(/\s+/gu, ' '));
    const last = runs.filter(({ page }) => page === pageSizes.length).map(({ text }) => text);
    expect(last).toContain('How to check this document');
    expect(last).toContain(made.value.reference);
    const numbers = runs.filter(({ text }) => /^Page \d+ of \d+$/u.test(text)).map(({ text }) => text);
    expect(numbers).toEqual(pageSizes.map((_, page) => `Page ${page + 1} of ${pageSizes.length}`));
  });

  it('is the same bytes when it is made again from the same record', async () => {
    const { desk, applications } = decidedDesk(NAMES);
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    const input = { application: applications[0], audience: 'candidate' };
    await written(desk, { ...input, folder: one });
    await written(desk, { ...input, folder: two });
    expect(filesBelow(one)).toEqual(filesBelow(two));
    expect(filesBelow(one).size).toBe(2);
  });

  it('leaves nothing half written where the folder cannot be written', async () => {
    const { desk, applications } = decidedDesk(NAMES);
    const folder = `${temporaryFolder()}/gone`;
    const input = { application: applications[0], audience: 'candidate', folder };
    expect(await written(desk, input)).toMatchObject({ ok: false, error: { code: 'not-writable' } });
    mkdirSync(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused for what is not on record, now or on that day', async () => {
    const { desk, applications } = decidedDesk(NAMES);
    const folder = temporaryFolder();
    const missing = { ok: false, error: { kind: 'not-found', code: 'application-unknown' } };
    const audience = 'counsel';
    expect(await written(desk, { application: 'nobody', audience, folder })).toMatchObject(missing);
    const early = { application: applications[0], audience, folder, asOf: '2020-01-01' };
    expect(await written(desk, early)).toMatchObject(missing);
    const { desk: empty } = deskWithLog();
    empty.close();
    const locked = await written(empty, { application: applications[0], audience, folder });
    expect(locked).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('waits until a member who has still to score somebody has done so (situation 23)', async () => {
    const { desk, applications } = decidedDesk(NAMES, { signed: false });
    desk.run({
      name: 'settings.set-member',
      input: { ref: 'm-ola', fullName: 'Ola Brandt', role: '', unit: '' },
    });
    const sits = desk.run({
      name: 'openings.set-committee',
      input: {
        opening: 'librarian',
        committee: {
          quorum: 0,
          members: [
            { member: 'm-wen', role: 'chair', unit: '' },
            { member: 'm-ola', role: 'member', unit: '' },
          ],
        },
      },
    });
    expect(sits).toMatchObject({ ok: true });
    const folder = temporaryFolder();
    const closed = { ok: false, error: { code: 'scores-not-open' } };
    const as = { actor: 'm-ola' };
    const application = applications[0];
    const about = { application, audience: 'committee' };
    expect(await dispatch(desk, 'audit.pack', { ...about, folder }, as)).toMatchObject(closed);
    expect(await dispatch(desk, 'audit.print', about, as)).toMatchObject(closed);
    expect(await dispatch(desk, 'audit.entry', { ...about, seq: 1 }, as)).toMatchObject(closed);
    expect(await dispatch(desk, 'audit.comparison-sheet', { application, folder }, as)).toMatchObject(closed);
    expect(await dispatch(desk, 'audit.charge-pack', { opening: 'librarian', folder }, as)).toMatchObject(
      closed,
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(await dispatch(desk, 'audit.pack', { ...about, folder }, { actor: 'm-wen' })).toMatchObject({
      ok: true,
    });
  });
});

describe('a pack for the printer', () => {
  it('has the pages of the file', async () => {
    const { desk, applications } = decidedDesk(NAMES);
    const folder = temporaryFolder();
    const input = { application: applications[0], audience: 'committee' };
    const made = await written(desk, { ...input, folder });
    if (!made.ok) throw new Error(made.error.message);
    const { pageSizes } = await readPdf(filesBelow(folder).get(made.value.files[0]!)!);
    const printed = await dispatch(desk, 'audit.print', input);
    expect(printed).toMatchObject({ ok: true, value: { paper: 'A4' } });
    if (printed.ok) expect((printed.value as { pages: string[] }).pages).toHaveLength(pageSizes.length);
  });
});
