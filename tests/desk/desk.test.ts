import { describe, expect, it } from 'vitest';
import { dispatch } from '@engine/dispatch';
import { openLog } from '@engine/log';
import { foldRecord } from '@shared/record';
import { deskWithLog, opened, realDesk } from '../support/desk';

const opening = { ref: 'librarian', details: { title: 'Reference librarian' } };
const code = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;

describe('a command', () => {
  it('is appended, folded and found; reading the log anew gives the same record', async () => {
    const { desk, path, recoveryCode } = deskWithLog();
    expect((await dispatch(desk, 'openings.create', opening)).ok).toBe(true);
    const added = await dispatch(desk, 'candidates.add', {
      contact: { fullName: 'Zoë Ångström-Featherstonehaugh', email: 'zoe@example.org' },
      applications: [{ opening: 'librarian' }],
    });
    expect(added.ok).toBe(true);
    expect(opened(desk).search.find('angstr')).toMatchObject([
      { kind: 'candidate', title: 'Zoë Ångström-Featherstonehaugh', detail: 'Reference librarian' },
    ]);
    const before = structuredClone(opened(desk).state);
    desk.close();
    const again = openLog(path, { recoveryCode }, { clock: desk.services.clock });
    if (!again.ok) throw new Error(again.error.message);
    expect(foldRecord(again.value.read(1))).toEqual(before);
    again.value.close();
  });

  it('with an id that is already on record changes nothing', async () => {
    const { desk } = deskWithLog();
    const envelope = { commandId: 'same' };
    const first = await dispatch(desk, 'openings.create', opening, envelope);
    expect(first.ok).toBe(true);
    const { seq } = opened(desk).state;
    expect((await dispatch(desk, 'openings.create', opening, envelope)).ok).toBe(true);
    expect(opened(desk).state.seq).toBe(seq);
  });

  it('is refused without a log, with a wrong form and by an unknown name', async () => {
    expect(code(await dispatch(realDesk(), 'openings.create', opening))).toBe('no-log-open');
    const { desk } = deskWithLog();
    expect(code(await dispatch(desk, 'openings.erase-all', {}))).toBe('unknown-call');
    const wrong = await dispatch(desk, 'openings.create', { ref: 'x', details: { title: 7 }, extra: true });
    expect(wrong).toMatchObject({ error: { kind: 'invalid', code: 'input' } });
    const paths = (wrong as { error: { details: { faults: { path: string }[] } } }).error.details.faults.map(
      (fault) => fault.path,
    );
    expect(paths).toEqual(['/details/title', '/extra']);
    expect(opened(desk).state.openings.openings.size).toBe(0);
  });
});

describe('an event whose form could not be read back', () => {
  it('is never written', () => {
    const { desk, path, recoveryCode } = deskWithLog();
    const { log } = opened(desk);
    const head = log.head();
    const wrong = { type: 'opening-created', data: { opening: 'x', details: { title: 7 } } };
    expect(() => desk.append([wrong as never])).toThrow(/title/);
    expect(() => desk.append([{ type: 'opening-vanished', data: {} } as never])).toThrow(/opening-vanished/);
    expect(log.head()).toEqual(head);
    desk.close();
    const again = openLog(path, { recoveryCode }, { clock: desk.services.clock });
    expect(again.ok && foldRecord(again.value.read(1)).seq).toBe(head.seq);
    if (again.ok) again.value.close();
  });
});

describe('a draft', () => {
  it('survives closing without a word in the log', async () => {
    const { desk, path, recoveryCode } = deskWithLog();
    await dispatch(desk, 'openings.create', opening);
    await dispatch(desk, 'openings.set-criteria', {
      opening: 'librarian',
      set: { stages: [{ ref: 'screening', label: 'Screening', kind: 'screening' }] },
    });
    await dispatch(desk, 'candidates.add', {
      contact: { fullName: 'Mara Quist' },
      applications: [{ id: 'a1', opening: 'librarian' }],
    });
    const head = opened(desk).log.head();
    const where = { application: 'a1', member: 'wen', stage: 'screening' };
    const body = { ratings: { teaching: { points: 4, evidence: 'She drew the floor plan' } } };
    expect((await dispatch(desk, 'scorecards.save-draft', { ...where, body })).ok).toBe(true);
    expect(opened(desk).log.head()).toEqual(head);
    await dispatch(desk, 'custody.close', {});
    expect((await dispatch(desk, 'custody.open', { file: path, recoveryCode })).ok).toBe(true);
    expect(await dispatch(desk, 'scorecards.read-draft', where)).toMatchObject({ ok: true, value: { body } });
  });
});

describe('opening a log', () => {
  it('with a wrong code is refused and changes nothing', async () => {
    const { desk, path, recoveryCode } = deskWithLog();
    const head = opened(desk).log.head();
    desk.close();
    const wrong = await dispatch(desk, 'custody.open', {
      file: path,
      recoveryCode: `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('7') ? '8' : '7'}`,
    });
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect((await dispatch(desk, 'custody.open', { file: path, recoveryCode })).ok).toBe(true);
    expect(opened(desk).log.head()).toEqual(head);
  });
});
