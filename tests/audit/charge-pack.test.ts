import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditDocument, ChargePackFiles } from '@shared/audit';
import { recordReference, type Result } from '@shared/kernel';
import type { Announcement } from '@shared/shell';
import type { Desk } from '@engine/desk';
import { dispatch } from '@engine/dispatch';
import { toStored } from '@engine/desk/stored-events';
import { decidedDesk, OPENING } from '../letters/support/decided-desk';
import { opened, temporaryFolder } from '../support/desk';
import { readPdf } from '../typeset/read-pdf';
import { filesBelow, jsonAt } from './support/folders';

interface Manifest {
  format: string;
  reference: string;
  complete: boolean;
  missing: { what: string; why: string }[];
  files: { file: string; sha256: string; bytes: number; what: string; seqs: number[]; reference: string }[];
}

const NAMES = ['Mara Quist', 'Joss Oduya', 'Nell Brandvold'];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const charge = async (desk: Desk, folder: string, more: object = {}) =>
  (await dispatch(desk, 'audit.charge-pack', {
    opening: OPENING,
    folder,
    ...more,
  })) as Result<ChargePackFiles>;

async function made(desk: Desk, folder = temporaryFolder()) {
  const result = await charge(desk, folder);
  if (!result.ok) throw new Error(result.error.message);
  const files = filesBelow(join(folder, result.value.folder));
  return { ...result.value, parent: folder, on: files, manifest: jsonAt<Manifest>(files, 'manifest.json') };
}

/** Three people with a letter each, a corrected scorecard, a kept file, a question and a hold. */
async function busyDesk(): Promise<{ desk: Desk; applications: string[] }> {
  const { desk, applications } = decidedDesk(NAMES);
  const letters = applications.map((application) => ({ application }));
  await dispatch(desk, 'letters.issue', { opening: OPENING, letters, jobId: 'all' });
  const { state } = opened(desk);
  const [mara] = applications as [string];
  const { candidate } = state.candidates.applications.get(mara)!;
  const file = join(temporaryFolder(), 'CV of Mara Quist.pdf');
  writeFileSync(file, '%PDF-1.7 invented CV');
  await dispatch(desk, 'candidates.attach', { candidate, file });
  const card = [...state.scorecards.scorecards.values()].find((item) => item.application === mara)!;
  await dispatch(desk, 'scorecards.submit', {
    application: mara,
    member: card.member,
    stage: card.stage,
    corrects: card.id,
    reason: 'Entered in the wrong row.',
    ratings: [{ criterion: `${OPENING}-teach`, points: 3, evidence: 'Asked one reader back.' }],
  });
  await dispatch(desk, 'inquiries.receive', {
    application: mara,
    inquiry: {
      receivedOn: desk.context().today,
      channel: 'email',
      kind: 'challenge',
      asker: 'candidate',
      text: 'Why was I not appointed?',
      questions: ['Why?'],
    },
  });
  await dispatch(desk, 'custody.place-hold', { opening: OPENING, ground: 'charge', note: 'Charge no. 14.' });
  return { desk, applications };
}

/** One pack, looked at from all sides: making it is what takes the time. */
let looked: ReturnType<typeof busyPack> | undefined;
const onePack = (): ReturnType<typeof busyPack> => (looked ??= busyPack());

async function busyPack() {
  const { desk, applications } = await busyDesk();
  const { log, state } = opened(desk);
  const pack = await made(desk);
  const letters = [...state.letters.letters.values()].map((letter) => ({
    ...letter,
    bytes: new Uint8Array(log.document(letter.document)!.bytes),
  }));
  return { pack, applications, letters, reference: recordReference(log.head()) };
}

describe('a charge pack', () => {
  it('is one new folder with everything, named after the record and after nobody', async () => {
    const { pack, letters, applications, reference } = await onePack();
    expect(pack.folder).toBe(`charge-pack-${reference}`);
    expect(pack).toMatchObject({ complete: true, missing: [] });
    const letterOf = (index: number): string =>
      letters.find((item) => item.application === applications[index])!.reference;
    expect([...pack.on.keys()]).toEqual(
      [
        'READ ME.txt',
        ...[1, 2, 3].flatMap((n) => [`applications/00${n}-a-${n}.json`, `applications/00${n}-a-${n}.pdf`]),
        'attachments/001-1.pdf',
        'index.json',
        'index.pdf',
        ...[0, 1, 2].map((n) => `letters/00${n + 1}-1-${letterOf(n)}.pdf`),
        'manifest.json',
        'opening.json',
        'opening.pdf',
      ].toSorted(),
    );
    expect([...pack.on.keys()].join(' ')).not.toMatch(/mara|quist|joss|oduya|nell|brandvold/iu);
    expect(pack.files.toSorted()).toEqual(
      [...pack.on.keys()].map((file) => `${pack.folder}/${file}`).toSorted(),
    );
  });

  it('lists every file with its hash, its size and what it rests on', async () => {
    const { pack, letters } = await onePack();
    expect(pack.manifest).toMatchObject({
      format: 'grounds-charge-pack/1',
      reference: pack.reference,
      complete: true,
    });
    expect(pack.manifest.files.map(({ file }) => file).toSorted()).toEqual(
      [...pack.on.keys()].filter((file) => file !== 'manifest.json').toSorted(),
    );
    for (const { file, sha256: hash, bytes, seqs, what } of pack.manifest.files) {
      expect(hash, file).toBe(sha256(pack.on.get(file)!));
      expect(bytes, file).toBe(pack.on.get(file)!.length);
      expect(what, file).not.toBe('');
      expect(seqs, file).toEqual(seqs.toSorted((a, b) => a - b));
      if (file.startsWith('applications/')) expect(seqs.length, file).toBeGreaterThan(5);
    }
    expect(letters).toHaveLength(3);
    for (const letter of letters) {
      const entry = pack.manifest.files.find(({ reference }) => reference === letter.reference)!;
      expect(entry.sha256).toBe(letter.sha256);
      expect(pack.on.get(entry.file)).toEqual(letter.bytes);
    }
    expect(Buffer.from(pack.on.get('attachments/001-1.pdf')!).toString()).toBe('%PDF-1.7 invented CV');
    expect(pack.manifest.files.find(({ file }) => file.startsWith('attachments/'))?.what).toContain(
      'CV of Mara Quist.pdf',
    );
  });

  it('holds every mark of every interviewer, corrected ones too, with contact details', async () => {
    const { pack } = await onePack();
    const account = JSON.stringify(jsonAt<AuditDocument>(pack.on, 'applications/001-a-1.json'));
    for (const words of [
      'Read the slides aloud.',
      'Asked one reader back.',
      '(corrected later)',
      'Entered in the wrong row.',
      'Wen Sadler',
      'Why was I not appointed?',
    ])
      expect(account).toContain(words);
    const { sections, audience } = jsonAt<AuditDocument>(pack.on, 'applications/002-a-2.json');
    expect(audience).toBe('counsel');
    const chronology = sections.find(({ id }) => id === 'chronology')!.tables[0]!.table.rows;
    expect(chronology.length).toBeGreaterThan(5);
    expect(chronology.map(({ seqs }) => seqs[0]!)).toEqual(
      chronology.map(({ seqs }) => seqs[0]!).toSorted((a, b) => a - b),
    );
    expect(chronology.map(({ cells }) => cells[2]).join(' ')).toContain('Wen Sadler');
    expect(sections.at(-1)?.id).toBe('integrity');
    expect(sections.flatMap(({ statements }) => statements).some(({ redacted }) => redacted)).toBe(false);
  });

  it('tells the opening as a whole: criteria, committee, decision, votes, figures, registers, holds, rules', async () => {
    const { pack } = await onePack();
    const opening = jsonAt<AuditDocument>(pack.on, 'opening.json');
    expect(opening.sections.map(({ id }) => id)).toEqual([
      'advert',
      'yardstick',
      'committee',
      'declarations',
      'decision',
      'findings',
      'figures',
      'deviations',
      'letters',
      'contacts',
      'keeping',
      'integrity',
    ]);
    const text = JSON.stringify(opening);
    for (const words of [
      'Version 1, what each point means: Teaching',
      'Wen Sadler voted to appoint nobody',
      'Wen Sadler signed a decision',
      'Wen Sadler declared no interest in three applications',
      'A legal hold was placed',
      'Charge no. 14.',
      'It stands: nothing about this opening is erased',
      'None of this is legal advice',
      'Mara Quist (001)',
      'A challenge to the decision',
    ])
      expect(text).toContain(words);
    const figures = opening.sections.find(({ id }) => id === 'figures')!.tables[0]!.table;
    expect(figures.columns).toEqual(['Stage', 'Not appointed', 'Total']);
    expect(figures.rows.map(({ cells }) => cells)).toEqual([
      ['Interview', '3', '3'],
      ['Total', '3', '3'],
    ]);
    const letters = opening.sections.find(({ id }) => id === 'letters')!.tables[0]!.table;
    expect(letters.rows).toHaveLength(3);
  });

  it('says first what is in it, with sources that say how sure they are, and last how to check it', async () => {
    const { pack } = await onePack();
    const index = jsonAt<AuditDocument>(pack.on, 'index.json');
    const text = JSON.stringify(index);
    for (const words of [
      '29 CFR 1602.14',
      '29 CFR 1602.49',
      'EHRC',
      'not verified',
      'read in a primary source',
      'no legal advice',
      'None of this is legal advice',
    ].filter((item) => item !== 'no legal advice'))
      expect(text).toContain(words);
    const plain = Buffer.from(pack.on.get('READ ME.txt')!).toString();
    for (const words of [
      pack.reference,
      `verify LOG --head ${pack.reference}`,
      'certutil',
      'shasum',
      'sha256sum',
      'WHAT THIS CANNOT SHOW',
    ])
      expect(plain).toContain(words);
    for (const file of ['index.pdf', 'opening.pdf', 'applications/001-a-1.pdf']) {
      const { runs, pageSizes, metadata } = await readPdf(pack.on.get(file)!);
      expect(metadata.get('pdfaid:part'), file).toBe('2');
      const last = runs.filter(({ page }) => page === pageSizes.length).map((run) => run.text);
      expect(last, file).toContain(pack.reference);
    }
  });
});

describe('a charge pack beside another', () => {
  it('takes a new folder and leaves the first as it was, and is the same again', async () => {
    const { desk } = await busyDesk();
    const folder = temporaryFolder();
    const first = await made(desk, folder);
    const second = await made(desk, folder);
    expect(second.folder).toBe(`${first.folder} (2)`);
    expect(filesBelow(join(folder, first.folder))).toEqual(first.on);
    expect(second.on).toEqual(first.on);
  });

  it('works without a hold and for an opening with nobody in it', async () => {
    const { desk } = decidedDesk(NAMES.slice(0, 1), { signed: false });
    const pack = await made(desk);
    expect(JSON.stringify(jsonAt(pack.on, 'index.json'))).toContain('No legal hold stands on this opening.');
    desk.run({
      name: 'openings.create',
      input: {
        ref: 'empty',
        details: {
          title: 'Porter',
          unit: '',
          location: '',
          jurisdiction: '',
          posts: 1,
          advert: '',
          announced: [],
          secrets: [],
        },
      },
    });
    const none = await charge(desk, temporaryFolder(), { opening: 'empty' });
    expect(none).toMatchObject({ ok: true, value: { complete: true } });
    const unknown = await charge(desk, temporaryFolder(), { opening: 'nowhere' });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'opening-unknown' } });
  });

  it('says what it could not put in: letters and words of somebody erased', async () => {
    const { desk, applications } = await busyDesk();
    const { log, state } = opened(desk);
    const { candidate } = state.candidates.applications.get(applications[0]!)!;
    const event = toStored({ type: 'candidate-erased', data: { candidate, reason: '' } }, undefined);
    log.eraseCandidates(log.head(), [candidate], [{ commandId: 'erase', event }]);
    desk.reread();
    const pack = await made(desk);
    expect(pack.complete).toBe(true);
    expect(pack.missing.map(({ why }) => why)).toContain('it was erased together with the candidate');
    expect(pack.manifest.missing).toEqual(pack.missing);
    for (const [file, bytes] of pack.on)
      expect(Buffer.from(bytes).toString('latin1').includes('Mara Quist'), file).toBe(false);
    expect(JSON.stringify(jsonAt(pack.on, 'opening.json'))).toContain(
      'One person who applied has been erased',
    );
  });
});

describe('a charge pack under way', () => {
  it('tells how far it is, and a cancel keeps what is finished and says that it is not all', async () => {
    const told: Announcement[] = [];
    const { desk } = decidedDesk(NAMES, {
      announce: (event) => {
        told.push(event);
        if (event.type === 'progress' && event.done === 1)
          void dispatch(desk, 'audit.cancel', { jobId: event.jobId });
      },
    });
    const folder = temporaryFolder();
    const stopped = await charge(desk, folder, { jobId: 'pack-1' });
    expect(stopped).toMatchObject({ ok: true, value: { complete: false } });
    expect(told.filter(({ type }) => type === 'progress')).toEqual([
      { type: 'progress', jobId: 'pack-1', done: 1, total: 3, label: '' },
    ]);
    if (!stopped.ok) return;
    const files = filesBelow(join(folder, stopped.value.folder));
    expect([...files.keys()]).toContain('applications/001-a-1.pdf');
    expect([...files.keys()]).not.toContain('applications/002-a-2.pdf');
    expect(jsonAt<Manifest>(files, 'manifest.json').complete).toBe(false);
    expect(await dispatch(desk, 'audit.cancel', { jobId: 'pack-1' })).toEqual({
      ok: true,
      value: { cancelled: false },
    });
  });

  it('is true of the head at which it began, whatever is recorded meanwhile', async () => {
    let once = true;
    const { desk, applications } = decidedDesk(NAMES, {
      announce: (event) => {
        if (event.type !== 'progress' || !once) return;
        once = false;
        desk.run({
          name: 'scorecards.record-observation',
          input: {
            application: applications[2]!,
            member: 'm-wen',
            note: {
              text: 'Said meanwhile.',
              source: 'Wen Sadler',
              firstHand: true,
              observedOn: '2026-10-06',
            },
          },
        });
      },
    });
    const before = recordReference(opened(desk).log.head());
    const pack = await made(desk);
    expect(recordReference(opened(desk).log.head())).not.toBe(before);
    expect(pack).toMatchObject({ complete: true, reference: before });
    for (const bytes of pack.on.values())
      expect(Buffer.from(bytes).toString()).not.toContain('Said meanwhile.');
  });

  it('stops where somebody is erased or the log is closed meanwhile', async () => {
    for (const end of ['reread', 'close'] as const) {
      const { desk } = decidedDesk(NAMES, {
        announce: (event) => {
          if (event.type === 'progress' && event.done === 1) desk[end]();
        },
      });
      const stopped = await charge(desk, temporaryFolder());
      expect(stopped).toMatchObject({ ok: true, value: { complete: false } });
    }
  });

  it('is refused a second time under one id, and where no folder can be made', async () => {
    const { desk } = decidedDesk(NAMES.slice(0, 1));
    const first = charge(desk, temporaryFolder(), { jobId: 'twice' });
    expect(await charge(desk, temporaryFolder(), { jobId: 'twice' })).toMatchObject({
      error: { code: 'job-running' },
    });
    await first;
    const gone = join(temporaryFolder(), 'gone');
    expect(await charge(desk, gone)).toMatchObject({ ok: false, error: { code: 'not-writable' } });
    mkdirSync(gone);
    expect(readdirSync(gone)).toEqual([]);
  });
});
