/**
 * `npm run bench`: prints one table of timings. Each part runs in a process of its own, so that
 * none inherits the memory or the compiled code of another.
 * `--quick` takes small sizes, `--only NAME` one part.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PARTS } from './support/parts';
import { table, type Row } from './support/table';
import type { Size } from './support/bench';

const names = Object.keys(PARTS);
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
if (values.only !== undefined && !names.includes(values.only)) {
  console.error(`There is no part “${values.only}”. Parts: ${names.join(', ')}.`);
  process.exit(2);
}

const rows: Row[] = [];
for (const name of values.only === undefined ? names : [values.only]) {
  console.error(`${name} …`);
  rows.push(...(await rowsOf(name, values.quick ? 'quick' : 'full')));
}
console.log(table(rows));

function rowsOf(name: string, size: Size): Promise<Row[]> {
  return new Promise((resolve) => {
    let measured: Row[] = [];
    const child = fork(fileURLToPath(new URL('support/part.ts', import.meta.url)), [name, size], {
      // For measuring memory without what waits to be collected.
      execArgv: [...process.execArgv, '--expose-gc'],
    });
    child.once('message', (rows) => (measured = rows as Row[]));
    child.once('exit', (code) => {
      if (code !== 0) process.exitCode = 1;
      const failed = { work: name, size: '', app: 'failed', floor: 'see standard error', ratio: '–' };
      resolve(code === 0 ? measured : [...measured, failed]);
    });
  });
}
