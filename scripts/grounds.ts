/** `npm run --silent grounds -- <command>`: the command line, built first when it is out of date. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built';
import { root } from './root';

await ensureBuilt({ quiet: true });
const { status } = spawnSync(process.execPath, [join(root, 'out/engine/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  // npm runs scripts in the repository; file names mean the folder that the person is in.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
});
process.exit(status ?? 3);
