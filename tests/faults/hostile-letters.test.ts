/**
 * Whatever somebody is called or lives at: the letter holds exactly that, or is refused with what is
 * wrong; its file name is safe and its draft reads back right. `npm run test:faults` takes all texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import type { HandOutReport } from '@shared/letters';
import { nameCharacter } from '@engine/typeset/characters';
import { letterDesk } from '../letters/support/letter-desk';
import { BLNS, OWN } from '../support/hostile-texts';
import { temporaryFolder } from '../support/desk';
import { readPdf } from '../typeset/read-pdf';

const FULL = process.env['GROUNDS_FAULTS'] === 'full';
const TEXTS = [...OWN, ...(FULL ? BLNS : BLNS.filter((_, index) => index % 12 === 0))];

/** A letter may not be written for these reasons, each said in words; anything else is a fault of ours. */
const REFUSALS = ['character-not-printable', 'address-too-long'];
/** A name of full stops alone ends a sentence where there is none. */
const STOPS = /^\.+$/;

/**
 * What is left of a text on paper: without spaces and without what has no ink; composed and with
 * ligatures undone, as the reader of the PDF does.
 */
const inked = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/(?!\u00ad)\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad]+/gu, '');

/**
 * A reader gives text from right to left in the order of the paper, and a cluster of a letter and its
 * marks as one: there each letter has to be found, elsewhere the whole text.
 */
const IN_CLUSTERS = /[\p{M}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

const addressOf = (text: string): string => text.slice(0, 120);

it(`${TEXTS.length} hostile texts as names and addresses`, { timeout: 600_000 }, async () => {
  const at = letterDesk(TEXTS.map((_, index) => `Person ${index}`));
  const names: string[] = [];
  for (const [index, text] of TEXTS.entries()) {
    const { candidate } = at.state().candidates.applications.get(at.applications[index]!)!;
    const { contact } = at.state().candidates.candidates.get(candidate)!;
    const called = (fullName: string) =>
      at.ask('candidates.change', {
        candidate,
        contact: {
          ...contact!,
          fullName,
          email: `person-${index}@example.org`,
          addressLines: [addressOf(text)],
        },
      });
    const whole = await called(text);
    const short = text.slice(0, 300).trim() === '' ? `Person ${index}` : text.slice(0, 300);
    expect(whole.ok, text.slice(0, 60)).toBe(text.length <= 300 && text.trim() !== '');
    if (!whole.ok) {
      expect(whole.error.kind).toBe('invalid');
      expect((await called(short)).ok).toBe(true);
    }
    names.push(short);
  }

  const report = await at.issue(at.applications.map((application) => ({ application })));
  expect(report.issued.length + report.failed.length).toBe(TEXTS.length);
  expect(report.issued.length).toBeGreaterThan(TEXTS.length / 2);
  expect(report.failed.length).toBeGreaterThan(10);
  for (const { application, code, message } of report.failed) {
    const index = at.applications.indexOf(application);
    const text = names[index]! + addressOf(TEXTS[index]!);
    if (STOPS.test(names[index]!)) continue;
    expect(REFUSALS, `${text.slice(0, 60)}: ${message}`).toContain(code);
    if (code === 'character-not-printable')
      expect([...text.normalize('NFC')].some((one) => message.includes(nameCharacter(one)))).toBe(true);
  }

  const folder = temporaryFolder();
  const handed = await at.ask<HandOutReport>('letters.hand-out', {
    letters: report.issued.map((item) => item.letter),
    folder,
    jobId: 'hostile',
    email: 'letter',
    merge: 'comma',
  });
  if (!handed.ok) throw new Error(handed.error.message);
  expect(handed.value.failed).toEqual([]);
  const files = handed.value.written.map((item) => item.fileName);
  expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
  for (const file of files) {
    // oxlint-disable-next-line no-control-regex
    expect(file).not.toMatch(/[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|[. ]$|^[. ]/);
    expect(Buffer.byteLength(file)).toBeLessThan(220);
  }
  for (const { application, letter } of report.issued) {
    const index = at.applications.indexOf(application);
    const name = names[index]!;
    const [pdf, draft] = handed.value.written.filter((item) => item.letter === letter);
    const bytes = readFileSync(join(folder, pdf!.fileName));
    const { runs } = await readPdf(new Uint8Array(bytes));
    const paper = inked(runs.map((run) => run.text).join(''));
    for (const text of [name, addressOf(TEXTS[index]!)]) {
      const whole = inked(text);
      const parts = IN_CLUSTERS.test(whole) ? new Set(whole.replaceAll(/\p{M}/gu, '')) : [whole];
      for (const part of parts) expect(paper, JSON.stringify(text.slice(0, 60))).toContain(part);
    }
    const mail = await PostalMime.parse(readFileSync(join(folder, draft!.fileName)));
    expect(mail.to).toHaveLength(1);
    expect(mail.to![0]!.address).toBe(`person-${index}@example.org`);
    expect(inked(mail.to![0]!.name)).toBe(inked(name));
    expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer).equals(bytes)).toBe(true);
    expect(mail.headers.map((header) => header.key).toSorted()).toEqual([
      'content-type',
      'date',
      'mime-version',
      'subject',
      'to',
      'x-unsent',
    ]);
  }
  // The engine is alive and well.
  expect((await at.queue()).length).toBe(TEXTS.length);
});
