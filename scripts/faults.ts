/** `npm run test:faults`: the fault tests with their full counts; `npm test` runs a short version of each. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'unit', '--testTimeout=3600000', 'tests/faults', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GROUNDS_FAULTS: 'full' } },
);
process.exit(status ?? 1);
