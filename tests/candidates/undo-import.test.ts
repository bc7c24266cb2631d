import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatch } from '@engine/dispatch';
import type { Desk } from '@engine/desk';
import type { CandidateRow, ImportPreview, LastImport } from '@shared/candidates';
import { exportCase } from '@shared/exchange';
import { deskWithLog, opened, temporaryFolder } from '../support/desk';

const LIST = 'Who,Reach\nAnn Ash,ann@example.org\nBen Bay,ben@example.org\n';
const mapping = { fullName: 'Who', email: 'Reach' };

/** Two people imported into an opening, by columns that nothing but a person can map. */
async function imported() {
  const { desk } = deskWithLog();
  const file = join(temporaryFolder(), 'list.csv');
  writeFileSync(file, LIST);
  const details = { title: 'Librarian' };
  await dispatch(desk, 'openings.create', { ref: 'post', details });
  const bring = () => dispatch(desk, 'candidates.import', { file, opening: 'post', mapping });
  expect(await bring()).toMatchObject({ ok: true, value: { added: 2 } });
  return { desk, file, bring };
}
const value = async <T>(desk: Desk, name: string, input: object): Promise<T> => {
  const result = await dispatch(desk, name, input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value as T;
};
const names = async (desk: Desk) =>
  (await value<CandidateRow[]>(desk, 'candidates.list', {})).map((row) => row.name);
const last = (desk: Desk) => value<LastImport | null>(desk, 'candidates.last-import', { opening: 'post' });
const undo = (desk: Desk) => dispatch(desk, 'candidates.undo-import', { opening: 'post' });

describe('undoing the last import', () => {
  it('leaves everybody in it out of every list, and the log as it was', async () => {
    const { desk } = await imported();
    const before = opened(desk).state.seq;
    expect(await last(desk)).toMatchObject({ added: 2, removable: 2, undone: false });
    expect(await undo(desk)).toMatchObject({ ok: true });
    expect(await names(desk)).toEqual([]);
    expect(opened(desk).state.candidates.byOpening.get('post')).toEqual([]);
    expect(opened(desk).search.find('ann')).toEqual([]);
    expect(exportCase(opened(desk).state).candidates).toEqual([]);
    expect(opened(desk).state.candidates.removed.size).toBe(2);
    expect(opened(desk).state.seq).toBe(before + 1);
    desk.reread();
    expect(await names(desk)).toEqual([]);
    expect(await last(desk)).toMatchObject({ undone: true, removable: 0 });
  });

  it('keeps whoever has been worked on since', async () => {
    const { desk } = await imported();
    const ann = [...opened(desk).state.candidates.candidates.values()][0]!;
    await dispatch(desk, 'candidates.record-relation', {
      candidate: ann.id,
      relation: { kind: 'internal' },
    });
    expect(await last(desk)).toMatchObject({ removable: 1 });
    expect(await undo(desk)).toMatchObject({ ok: true });
    expect(await names(desk)).toEqual(['Ann Ash']);
  });

  it('lets the same list be brought in again', async () => {
    const { desk, bring } = await imported();
    await undo(desk);
    expect(await bring()).toMatchObject({ ok: true, value: { added: 2 } });
    expect(await names(desk)).toEqual(['Ann Ash', 'Ben Bay']);
  });

  it('is refused without an import, twice, and when everybody has been worked on', async () => {
    const { desk } = await imported();
    await dispatch(desk, 'openings.create', { ref: 'other', details: { title: 'Other' } });
    expect(await dispatch(desk, 'candidates.undo-import', { opening: 'other' })).toMatchObject({
      error: { code: 'no-import' },
    });
    for (const { id } of opened(desk).state.candidates.applications.values())
      await dispatch(desk, 'candidates.withdraw-application', { application: id });
    expect(await undo(desk)).toMatchObject({ error: { code: 'import-used' } });
    const fresh = await imported();
    await undo(fresh.desk);
    expect(await undo(fresh.desk)).toMatchObject({ error: { code: 'import-undone' } });
  });

  it('counts a departure from the process that affects somebody as work on them', async () => {
    const { desk } = await imported();
    const affected = [[...opened(desk).state.candidates.applications.keys()][0]!];
    const note = { announced: 'A talk.', happened: 'A test.' };
    await dispatch(desk, 'scorecards.record-deviation', { opening: 'post', affected, note });
    expect(await last(desk)).toMatchObject({ removable: 1 });
  });
});

describe('the mapping of an import', () => {
  const preview = (desk: Desk, file: string) =>
    value<ImportPreview>(desk, 'candidates.preview-import', { file, opening: 'post' });

  it('is remembered for files with the same columns', async () => {
    const { desk, file } = await imported();
    expect(await preview(desk, file)).toMatchObject({ mapping, remembered: true, preset: null });
  });

  it('is proposed anew for other columns', async () => {
    const { desk, file } = await imported();
    writeFileSync(file, 'Name,Email\nCy Cole,cy@example.org\n');
    expect(await preview(desk, file)).toMatchObject({
      mapping: { fullName: 'Name', email: 'Email' },
      remembered: false,
    });
  });
});
