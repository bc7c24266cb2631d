/** A batch taken up again: nothing is issued twice, and files that are missing are written. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/desk';
import { letterDesk, template } from './support/letter-desk';

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a batch that is taken up again', () => {
  it('reports what an earlier run issued and goes on with the rest', async () => {
    const at = letterDesk();
    const requests = at.applications.map((application) => ({ application }));
    const first = await at.issue(requests.slice(0, 2));
    const second = await at.issue(requests);
    expect(second.already.map((item) => item.letter)).toEqual(first.issued.map((item) => item.letter));
    expect(second.issued.map((item) => item.application)).toEqual([at.applications[2]]);
    expect(second.failed).toEqual([]);
    const third = await at.issue(requests);
    expect(third).toMatchObject({ issued: [], failed: [] });
    expect(third.already).toHaveLength(3);
    expect(at.letters()).toHaveLength(3);
  });

  it('writes the file that is missing from the archive, once', async () => {
    const at = letterDesk();
    const requests = at.applications.map((application) => ({ application }));
    const gone = join(temporaryFolder(), 'not-there');
    expect((await at.issue(requests.slice(0, 2), gone)).failed.map((item) => item.code)).toEqual([
      'issued-not-written',
      'issued-not-written',
    ]);
    expect(at.letters().map((letter) => letter.handedOut)).toEqual([[], []]);
    const folder = temporaryFolder();
    const report = await at.issue(requests, folder);
    expect(report.failed).toEqual([]);
    for (const { letter, fileName } of [...report.already, ...report.issued])
      expect(sha256(join(folder, fileName))).toBe(at.letter(letter).sha256);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(at.letters().map((letter) => letter.handedOut.length)).toEqual([1, 1, 1]);
    rmSync(join(folder, report.issued[0]!.fileName));
    // What left once is not written again by a batch: the person may have moved it.
    expect((await at.issue(requests, folder)).already.map((item) => item.fileName)).toEqual(['', '', '']);
  });

  it('leaves no half-written file behind', async () => {
    const at = letterDesk();
    const folder = temporaryFolder();
    await at.issue(
      at.applications.map((application) => ({ application })),
      folder,
    );
    expect(readdirSync(folder).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  });

  it('puts no file in the folder for a letter that could not be recorded', async () => {
    const at = letterDesk();
    const folder = temporaryFolder();
    // The log takes an id once, so the second letter is refused by it.
    at.desk.services.newId = () => 'the-same';
    const report = await at.issue(
      at.applications.slice(0, 2).map((application) => ({ application })),
      folder,
    );
    expect(report.issued).toHaveLength(1);
    expect(report.failed).toMatchObject([{ application: at.applications[1], code: 'command-repeated' }]);
    expect(readdirSync(folder)).toEqual(report.issued.map((item) => item.fileName));
    expect(at.letters()).toHaveLength(1);
  });

  it('answers an inquiry once, however often it is asked to', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    await at.issue([{ application }]);
    at.adopt([template('challenge-answer', { body: ['Thank you for your letter of {{ inquiry.date }}.'] })]);
    const receive = (text: string) =>
      at.run('inquiries.receive', {
        application,
        inquiry: {
          receivedOn: '2026-10-20',
          channel: 'email',
          kind: 'challenge',
          asker: 'candidate',
          text,
        },
      }).created!;
    const one = { application, kind: 'challenge-answer' as const, inquiry: receive('Why was it me?') };
    const two = { ...one, inquiry: receive('And what about the second task?') };
    const report = await at.issue([one, two]);
    expect(report.failed).toEqual([]);
    expect(report.issued.map((item) => at.letter(item.letter).inquiry)).toEqual([one.inquiry, two.inquiry]);
    expect(at.letter(report.issued[0]!.letter)).toMatchObject({ disposition: 0, kind: 'challenge-answer' });
    expect(await at.issue([one, two])).toMatchObject({ issued: [], already: [{}, {}], failed: [] });
    const [other] = at.applications.slice(1) as [string];
    expect((await at.issue([{ ...one, application: other }])).failed).toMatchObject([
      { code: 'inquiry-unknown' },
    ]);
  });
});
