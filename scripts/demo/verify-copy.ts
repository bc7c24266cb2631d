import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';

/**
 * Copies the closed sample log out of the app's folder and verifies the copy with the command line
 * against the record reference printed on a letter. Throws when it does not verify.
 */
export function verifyCopy(folder: string, reference: string): void {
  const samples = join(folder, 'app-data', 'samples');
  const log = readdirSync(samples).find((name) => name.endsWith('.grounds'));
  if (log === undefined) throw new Error('The sample log is not where it was made.');
  const copy = 'sample.grounds';
  copyFileSync(join(samples, log), join(folder, copy));
  const words = ['verify', copy, '--head', reference];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'out/engine/cli.js'), ...words],
    { cwd: folder, encoding: 'utf8' },
  );
  // Reading leaves SQLite's own helper files behind.
  for (const end of ['-wal', '-shm']) rmSync(join(folder, `${copy}${end}`), { force: true });
  writeFileSync(
    join(folder, 'verify.txt'),
    `$ grounds ${words.join(' ')}\n${stdout}${stderr}exit ${status}\n`,
  );
  if (status !== 0) throw new Error(stderr.trim());
}
