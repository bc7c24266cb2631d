import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyFile } from '@engine/log';
import { freshLog, reopen, value } from '../log/support/log';
import { kill, startChild } from './support/child';

const KILLS = Number(process.env['GROUNDS_KILLS'] ?? 10);

it(
  `a killed writer loses nothing it acknowledged, and leaves nothing half (${KILLS} kills)`,
  { timeout: 30_000 + KILLS * 5000 },
  async () => {
    const fresh = freshLog();
    fresh.log.close();
    const acknowledged: string[] = [];
    const waits = fc.sample(fc.integer({ min: 1, max: 250 }), KILLS);
    for (const [index, wait] of waits.entries()) {
      const { child, lines } = await startChild(['append', fresh.path, fresh.recoveryCode, String(index)]);
      await sleep(wait);
      await kill(child);
      acknowledged.push(...lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice(6)));

      expect(value(verifyFile(fresh.path))).toMatchObject({ intact: true });
      const log = reopen(fresh);
      const commands = [...log.read(1)].map((entry) => entry.commandId);
      for (const id of acknowledged)
        expect([id, commands.filter((one) => one === id).length]).toEqual([id, 2]);
      // At most the one append in flight at each kill may be there unacknowledged, and then whole.
      const extra = commands.filter((id) => !acknowledged.includes(id));
      expect(extra.length).toBeLessThanOrEqual(2 * (index + 1));
      expect(extra.length % 2).toBe(0);
      for (const id of new Set(commands)) expect(log.document(id)?.bytes.length).toBe(9000);
      // A retry of what was in flight does not double it.
      for (const commandId of new Set(extra)) {
        expect(log.append(log.head(), [{ commandId, event: { type: 't', data: {} } }])).toMatchObject({
          error: { code: 'command-repeated' },
        });
      }
      log.close();
      expect(value(verifyFile(fresh.path))).toMatchObject({ intact: true, entries: commands.length });
    }
    expect(acknowledged.length).toBeGreaterThan(0);
  },
);
