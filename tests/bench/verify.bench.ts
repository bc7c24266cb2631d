/** Row 6: verifying a file without any key. */
import { createHash } from 'node:crypto';
import { verifyFile } from '@engine/log';
import { bareRows, bytesOf } from './support/bare';
import { counted, type Bench } from './support/bench';
import { must } from './support/desk';
import { filledLog } from './support/filled-log';
import { sideBySide } from './support/measure';
import { timesRow } from './support/table';

export const verify: Bench = async (size) => {
  const entries = size === 'full' ? 10_000 : 1000;
  const { path } = filledLog(entries);
  const parts = bareRows(path).map(bytesOf);
  const took = await sideBySide(
    {
      app: () => {
        if (!must(verifyFile(path)).intact) throw new Error('The log does not verify.');
      },
      floor: () => {
        for (const row of parts) {
          const hash = createHash('sha256');
          for (const part of row) hash.update(part);
          hash.digest();
        }
      },
    },
    { rounds: size === 'full' ? 7 : 3 },
  );
  const name = 'SHA-256 of the same bytes, in memory';
  return [timesRow('verify, keyless', `${counted(entries)} entries`, took.app, { name, time: took.floor })];
};
