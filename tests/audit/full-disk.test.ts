/** A disk that fills up half way through a pack. */
import type * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dispatch } from '@engine/dispatch';
import { decidedDesk, OPENING } from '../letters/support/decided-desk';
import { temporaryFolder } from '../support/desk';
import { filesBelow, jsonAt } from './support/folders';

const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, below: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const paths = new Map<number, string>();
  return {
    ...real,
    openSync: (path: string, ...rest: [fs.OpenMode]) => {
      const handle = real.openSync(path, ...rest);
      paths.set(handle, path);
      return handle;
    },
    writeSync: (handle: number, data: Uint8Array, offset: number) => {
      if (disk.below === '' || !paths.get(handle)?.startsWith(disk.below))
        return real.writeSync(handle, data, offset);
      if (disk.left <= 0) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
      const length = Math.min(disk.left, data.length - offset);
      disk.left -= length;
      return real.writeSync(handle, data, offset, length);
    },
  };
});
afterEach(() => {
  disk.below = '';
});

const names = (folder: string): string[] => [...filesBelow(folder).keys()];

describe('a full disk', () => {
  it('leaves no half of a pair', async () => {
    const { desk, applications } = decidedDesk(['Mara Quist']);
    const folder = temporaryFolder();
    const input = { application: applications[0], audience: 'counsel', folder };
    const whole = temporaryFolder();
    await dispatch(desk, 'audit.pack', { ...input, folder: whole });
    const [, pdf] = [...filesBelow(whole).values()].map((bytes) => bytes.length);
    for (const left of [0, 1000, pdf! - 1, pdf! + 1]) {
      Object.assign(disk, { below: folder, left });
      const made = await dispatch(desk, 'audit.pack', input);
      expect(made).toMatchObject({ ok: false, error: { kind: 'unavailable', code: 'disk-full' } });
      expect(names(folder)).toEqual([]);
    }
    disk.left = Number.POSITIVE_INFINITY;
    expect(await dispatch(desk, 'audit.pack', input)).toMatchObject({ ok: true });
  });

  it('stops a charge pack, names what is written, and no file in it is cut short', async () => {
    const { desk } = decidedDesk(['Mara Quist', 'Joss Oduya']);
    const complete = temporaryFolder();
    const pack = await dispatch(desk, 'audit.charge-pack', { opening: OPENING, folder: complete });
    if (!pack.ok) throw new Error(pack.error.message);
    const { folder: name } = pack.value as { folder: string };
    const whole = filesBelow(join(complete, name));
    const total = [...whole.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    for (const share of [0, 0.05, 0.4, 0.9]) {
      const folder = temporaryFolder();
      Object.assign(disk, { below: folder, left: Math.floor(total * share) });
      const made = await dispatch(desk, 'audit.charge-pack', { opening: OPENING, folder });
      expect(made).toMatchObject({
        ok: false,
        error: {
          kind: 'unavailable',
          code: 'charge-pack-stopped',
          details: { folder: name, cause: 'disk-full' },
        },
      });
      if (made.ok) continue;
      const { files } = made.error.details as { files: string[] };
      expect(made.error.message).toContain(`“${name}”`);
      const left = filesBelow(join(folder, name));
      expect([...left.keys()].filter((file) => file !== 'manifest.json').toSorted()).toEqual(
        files.toSorted(),
      );
      for (const file of files) expect(left.get(file)).toEqual(whole.get(file));
      if (left.has('manifest.json'))
        expect(jsonAt<{ complete: boolean }>(left, 'manifest.json').complete).toBe(false);
    }
  });
});
