import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, describe } from 'vitest';
import type { Announcement } from '@shared/shell';
import type { IssueReport } from '@shared/letters';
import type { Result } from '@shared/kernel';
import type { RecordCommand } from '@shared/record';
import type { Desk } from '@engine/desk';
import { dispatch } from '@engine/dispatch';
import { issueLetters, type Jobs } from '@engine/letters';
import { temporaryFolder, opened } from '../support/desk';
import { decidedDesk, OPENING, type DecidedDesk } from './support/decided-desk';

const NAMES = ['Mara Quist', 'Ada Lindqvist', 'Bo Ferreira'];

const issue = (
  { desk, applications: all }: DecidedDesk,
  { applications = all, ...extra }: { jobId?: string; folder?: string; applications?: string[] } = {},
  jobs: Jobs = new Map(),
): Promise<Result<IssueReport>> =>
  issueLetters(
    desk,
    {
      opening: OPENING,
      jobId: 'job-1',
      letters: applications.map((application) => ({ application })),
      ...extra,
    },
    jobs,
  );

const reportOf = async (asked: Promise<Result<IssueReport>>): Promise<IssueReport> => {
  const result = await asked;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const lettersIn = (desk: Desk) => [...opened(desk).state.letters.letters.values()];

describe('issuing letters', () => {
  it('archives the bytes with the entry, and the same model gives the same bytes again', async () => {
    const decided = decidedDesk(NAMES);
    const report = await reportOf(issue(decided));
    expect(report.failed).toEqual([]);
    expect(report.issued).toHaveLength(3);
    const { log, state } = opened(decided.desk);
    expect(report.seq).toBe(state.seq);
    for (const { letter: id, sha256, reference } of report.issued) {
      const letter = state.letters.letters.get(id)!;
      const archived = log.document(letter.document)!;
      expect(archived.mediaType).toBe('application/pdf');
      expect(createHash('sha256').update(archived.bytes).digest('hex')).toBe(sha256);
      expect(letter).toMatchObject({ sha256, reference, sent: null, received: null });
      const again = decided.desk.services.typesetter.letterPdf(letter.model!);
      expect(again.ok && Buffer.from(again.value.bytes).equals(archived.bytes)).toBe(true);
    }
    // Each letter carries the head at which it was written, so no two share a reference.
    expect(new Set(report.issued.map((item) => item.reference)).size).toBe(3);
  });

  it('survives a new reading of the file', async () => {
    const decided = decidedDesk(NAMES);
    await issue(decided);
    const before = lettersIn(decided.desk);
    decided.desk.reread();
    expect(lettersIn(decided.desk)).toEqual(before);
  });

  it('writes one file for each letter, with the archived bytes', async () => {
    const decided = decidedDesk(NAMES);
    const folder = temporaryFolder();
    const { issued } = await reportOf(issue(decided, { folder }));
    expect(readdirSync(folder).toSorted()).toEqual(issued.map((item) => item.fileName).toSorted());
    for (const { fileName, sha256, reference } of issued) {
      expect(fileName).toContain(reference);
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, fileName)))
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('is refused for a decision that is not signed, letter by letter, and records nothing', async () => {
    const decided = decidedDesk(NAMES, { signed: false });
    const before = opened(decided.desk).state.seq;
    const report = await reportOf(issue(decided));
    expect(report).toMatchObject({ issued: [], seq: before });
    expect(report.failed.map((item) => item.code)).toEqual(Array(3).fill('decision-unsigned'));
    expect(report.failed[0]!.message).toBe('The decision is not signed yet.');
  });

  it('issues nothing twice, in one batch or in two', async () => {
    const decided = decidedDesk(NAMES);
    const [first] = decided.applications as [string];
    const report = await reportOf(issue(decided, { applications: [first, first] }));
    expect(report.issued).toHaveLength(1);
    expect(report.failed).toEqual([]);
    const again = await reportOf(issue(decided));
    expect(again.issued).toHaveLength(2);
    expect(again).toMatchObject({ failed: [], already: [{ application: first, fileName: '' }] });
    expect(lettersIn(decided.desk)).toHaveLength(3);
  });

  it('issues nothing twice when two batches run at the same time', async () => {
    const decided = decidedDesk(NAMES);
    const jobs: Jobs = new Map();
    const both = await Promise.all([
      reportOf(issue(decided, { jobId: 'one' }, jobs)),
      reportOf(issue(decided, { jobId: 'two' }, jobs)),
    ]);
    expect(both.flatMap((report) => report.issued)).toHaveLength(3);
    expect(both.flatMap((report) => report.failed)).toEqual([]);
    expect(both.flatMap((report) => report.already)).toHaveLength(3);
    expect(lettersIn(decided.desk)).toHaveLength(3);
    expect(jobs.size).toBe(0);
  });

  it('refuses a second job under the same id', async () => {
    const decided = decidedDesk(NAMES);
    const jobs: Jobs = new Map();
    const first = issue(decided, {}, jobs);
    expect(await issue(decided, {}, jobs)).toMatchObject({ ok: false, error: { code: 'job-running' } });
    expect((await reportOf(first)).issued).toHaveLength(3);
  });

  it('reports the one that fails, and issues the rest', async () => {
    const decided = decidedDesk(['Mara Quist', '\uE0F1\uE0F2', 'Bo Ferreira']);
    const report = await reportOf(issue(decided));
    expect(report.issued.map((item) => item.application)).toEqual([
      decided.applications[0],
      decided.applications[2],
    ]);
    expect(report.failed).toMatchObject([{ application: decided.applications[1] }]);
    expect(report.failed[0]!.message).toMatch(/character/i);
    expect(lettersIn(decided.desk)).toHaveLength(2);
  });

  it('refuses applications of another opening and ones that do not exist', async () => {
    const decided = decidedDesk(NAMES);
    const report = await reportOf(issue(decided, { applications: [decided.elsewhere, 'nobody'] }));
    expect(report.failed.map((item) => item.code)).toEqual(['other-opening', 'application-unknown']);
    expect(lettersIn(decided.desk)).toEqual([]);
  });

  it('keeps what is finished when it is cancelled, and can be taken up again', async () => {
    const jobs: Jobs = new Map();
    const decided = decidedDesk(NAMES, {
      announce: (event) => {
        if (event.type === 'progress' && event.done === 2) jobs.get(event.jobId)!.cancelled = true;
      },
    });
    const report = await reportOf(issue(decided, {}, jobs));
    expect(report).toMatchObject({ cancelled: true, failed: [] });
    expect(report.issued.map((item) => item.application)).toEqual(decided.applications.slice(0, 2));
    expect(lettersIn(decided.desk)).toHaveLength(2);
    const rest = await reportOf(issue(decided, { applications: decided.applications.slice(2) }, jobs));
    expect(rest).toMatchObject({ cancelled: false, failed: [] });
    expect(rest.issued).toHaveLength(1);
  });

  it('is cancelled through its own call, and says when there is no such job', async () => {
    let stop: Promise<unknown> | null = null;
    const decided: DecidedDesk = decidedDesk(NAMES, {
      announce: (event) => {
        if (event.type === 'progress' && event.done === 1)
          stop = dispatch(decided.desk, 'letters.cancel', { jobId: event.jobId });
      },
    });
    const answer = dispatch(decided.desk, 'letters.issue', {
      opening: OPENING,
      letters: decided.applications.map((application) => ({ application })),
      jobId: 'job-7',
    });
    expect(await answer).toMatchObject({ value: { cancelled: true, issued: [{}], failed: [] } });
    expect(await stop).toEqual({ ok: true, value: { cancelled: true } });
    expect(await dispatch(decided.desk, 'letters.cancel', { jobId: 'job-7' })).toEqual({
      ok: true,
      value: { cancelled: false },
    });
  });

  it('announces each letter, with the reason where it failed', async () => {
    const heard: Announcement[] = [];
    const decided = decidedDesk(['Mara Quist', '\uE0F1\uE0F2', 'Bo Ferreira'], {
      announce: (event) => void (event.type === 'progress' && heard.push(event)),
    });
    const { failed } = await reportOf(issue(decided));
    expect(heard).toEqual([
      { type: 'progress', jobId: 'job-1', done: 1, total: 3, label: '' },
      { type: 'progress', jobId: 'job-1', done: 2, total: 3, label: failed[0]!.message },
      { type: 'progress', jobId: 'job-1', done: 3, total: 3, label: '' },
    ]);
  });

  it('stops, keeping what is finished, when the log is closed meanwhile', async () => {
    const decided: DecidedDesk = decidedDesk(NAMES, {
      announce: (event) => void (event.type === 'progress' && event.done === 1 && decided.desk.close()),
    });
    expect(await reportOf(issue(decided))).toMatchObject({ cancelled: true, issued: [{}], failed: [] });
  });

  it('keeps the archived letter when its file cannot be written, and saves it later', async () => {
    const decided = decidedDesk(NAMES);
    const gone = join(temporaryFolder(), 'not-there');
    const report = await reportOf(issue(decided, { folder: gone }));
    expect(report.issued).toEqual([]);
    expect(report.failed.map((item) => item.code)).toEqual(Array(3).fill('issued-not-written'));
    expect(report.failed[0]!.message).toContain('issued and archived');
    const [letter] = lettersIn(decided.desk);
    const folder = temporaryFolder();
    const saved = await dispatch(decided.desk, 'letters.save-pdf', { letter: letter!.id, folder });
    expect(saved).toMatchObject({ ok: true });
    const [file] = readdirSync(folder) as [string];
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ).toBe(letter!.sha256);
  });

  it('sees what was recorded between two letters', async () => {
    const decided: DecidedDesk = decidedDesk(NAMES, {
      announce: (event) => {
        if (event.type === 'progress' && event.done === 1) {
          const name = 'decisions.reopen';
          const input = { opening: OPENING, member: 'm-wen', reason: 'A fact was overlooked.' };
          expect(decided.desk.run({ name, input })).toMatchObject({ ok: true });
        }
      },
    });
    const report = await reportOf(issue(decided));
    expect(report.issued).toHaveLength(1);
    expect(report.failed.map((item) => item.code)).toEqual(['decision-unsigned', 'decision-unsigned']);
  });
});

describe('the preview', () => {
  it('shows the letter as it would be issued, then as it was issued', async () => {
    const decided = decidedDesk(NAMES);
    const [application] = decided.applications as [string];
    const preview = () => dispatch(decided.desk, 'letters.preview', { application });
    expect(await preview()).toMatchObject({ value: { issued: false, kind: 'position-unfilled' } });
    await issue(decided);
    const { at: _at, ...organisation } = opened(decided.desk).state.settings.organisation!;
    const renamed = { ...organisation, name: 'Another name' };
    expect(decided.desk.run({ name: 'settings.set-organisation', input: renamed } as RecordCommand).ok).toBe(
      true,
    );
    const after = (await preview()) as { value: { issued: boolean; text: string[] } };
    expect(after).toMatchObject({ value: { issued: true } });
    expect(after.value.text.join()).not.toContain('Another name');
  });
});
