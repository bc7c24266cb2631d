/** Row 5: from a closed file to a desk that answers. */
import { createDecipheriv, generateKeySync, type KeyObject } from 'node:crypto';
import { openLog } from '@engine/log';
import { bareRows, bytesOf, type BareRow } from './support/bare';
import { counted, type Bench } from './support/bench';
import { filledLog } from './support/filled-log';
import { must } from './support/desk';
import { sideBySide } from './support/measure';
import { timesRow } from './support/table';

export const open: Bench = async (size) => {
  const entries = size === 'full' ? 10_000 : 1000;
  const { desk, path, recoveryCode } = filledLog(entries);
  const { clock } = desk.services;
  const key = generateKeySync('aes', { length: 256 });
  const took = await sideBySide(
    {
      app: () => {
        desk.take(must(openLog(path, { recoveryCode }, { clock })), path);
        return () => desk.close();
      },
      unlock: () => {
        const log = must(openLog(path, { recoveryCode }, { clock }));
        return () => log.close();
      },
      read: () => bareRows(path).length,
      decipher: () => bareRows(path).forEach((row) => decipher(row, key)),
    },
    { rounds: size === 'full' ? 5 : 3, warmUp: 1 },
  );
  const what = `${counted(entries)} entries`;
  const rest = took.app - took.unlock;
  return [
    timesRow('open: unlock, read, fold, index', what, took.app, {
      name: 'reading the rows with better-sqlite3',
      time: took.read,
    }),
    timesRow('open without the key derivation', what, rest, {
      name: 'reading and AES-256-GCM of the rows',
      time: took.decipher,
    }),
  ];
};

/** The work of unsealing, whatever the key; the tag is not asked for. */
function decipher(row: BareRow, key: KeyObject): void {
  for (const part of bytesOf(row).slice(1, -1)) {
    createDecipheriv('aes-256-gcm', key, part.subarray(0, 12)).update(part);
  }
}
