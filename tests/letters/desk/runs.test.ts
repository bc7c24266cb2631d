/** Batches as rows: letters being issued, and letters being written into a folder. */
import { describe, expect, it } from 'vitest';
import type { IssueReport } from '@shared/letters';
import { folderRows, type FolderRun } from '@renderer/letters/hand-out/folder-run';
import type { IssueRun } from '@renderer/letters/issue/issue-run';
import { runRows } from '@renderer/letters/issue/run-rows';

describe('a batch as rows', () => {
  const run = (changes: Partial<IssueRun>): IssueRun => ({
    jobId: 'j',
    letters: ['a', 'b', 'c', 'd'].map((application) => ({ name: 'Mara Quist', request: { application } })),
    folder: null,
    done: 0,
    failed: new Map(),
    stopping: false,
    report: null,
    refusal: null,
    read: false,
    ...changes,
  });
  const states = (of: IssueRun) => runRows(of).map(({ state, detail }) => [state, detail]);

  it('fills as letters are done', () => {
    expect(states(run({ done: 2, failed: new Map([[1, 'No.']]) }))).toEqual([
      ['done', ''],
      ['failed', 'No.'],
      ['working', ''],
      ['waiting', ''],
    ]);
  });

  it('ends as the report says, whatever was announced; what was issued before counts as done', () => {
    const report: IssueReport = {
      jobId: 'j',
      issued: [{ application: 'b', letter: 'l', fileName: 'b.pdf', sha256: '', reference: '' }],
      already: [{ application: 'c', letter: 'm', fileName: '' }],
      failed: [{ application: 'a', code: 'claim-false', message: 'No.' }],
      cancelled: true,
      seq: 9,
    };
    expect(states(run({ done: 1, report }))).toEqual([
      ['failed', 'No.'],
      ['done', 'b.pdf'],
      ['done', ''],
      ['cancelled', ''],
    ]);
  });

  it('leaves nothing waiting when the whole batch was refused', () => {
    const refusal = { kind: 'locked', code: 'no-log-open', message: 'No log is open.' } as const;
    expect(states(run({ refusal })).map(([state]) => state)).toEqual(Array(4).fill('cancelled'));
  });
});

describe('letters on their way into a folder', () => {
  const run = (changes: Partial<FolderRun>): FolderRun => ({
    letters: ['l', 'm', 'n'],
    folder: { fileToken: 't', name: 'Out' },
    done: 0,
    failed: new Map(),
    report: null,
    refusal: null,
    ...changes,
  });
  it('fill as they are written, and say which failed and which a cancel left', () => {
    expect(folderRows(run({ done: 1 })).map(({ state }) => state)).toEqual(['done', 'working', 'waiting']);
    const failed = [{ letter: 'l', code: 'x', message: 'No address.' }];
    const written = [{ letter: 'm', fileName: 'm.pdf' }];
    const report = { jobId: 'j', written, failed, cancelled: true };
    expect(folderRows(run({ done: 2, report })).map(({ state, detail }) => [state, detail])).toEqual([
      ['failed', 'No address.'],
      ['done', ''],
      ['cancelled', ''],
    ]);
  });
});
