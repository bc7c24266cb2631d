import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root';

const stampFile = join(root, 'out/.built-from');
const lockFile = join(root, 'out/.building');
const inputs = [
  'src',
  'electron.vite.config.ts',
  'scripts/build-engine.ts',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Makes out/ match the sources. Cheap when it already does: one hash over the source files.
 * Two builds at once take turns. Writes only to standard error.
 */
export async function ensureBuilt({ force = false, quiet = false } = {}): Promise<void> {
  if (!force && upToDate()) return;
  const release = await lock();
  try {
    if (!force && upToDate()) return;
    const stamp = sourceStamp();
    await buildAll(quiet);
    writeFileSync(stampFile, stamp);
  } finally {
    release();
  }
}

async function buildAll(quiet: boolean): Promise<void> {
  const started = process.hrtime.bigint();
  const [{ build }, { buildEngine }] = await Promise.all([import('electron-vite'), import('./build-engine')]);
  await build({ root, logLevel: 'warn' });
  await buildEngine();
  if (!quiet) console.error(`Built in ${Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000} s.`);
}

function upToDate(): boolean {
  try {
    return readFileSync(stampFile, 'utf8') === sourceStamp();
  } catch {
    return false;
  }
}

function sourceStamp(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** The lock is a file that only one process can create; it names its owner, so a dead one's is taken over. */
async function lock(): Promise<() => void> {
  mkdirSync(join(root, 'out'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => rmSync(lockFile);
    } catch {
      if (!ownerLives()) rmSync(lockFile, { force: true });
      await wait(250);
    }
  }
}

function ownerLives(): boolean {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    // Between creating the file and writing the number it is empty for a moment.
    return owner === 0 || process.kill(owner, 0);
  } catch {
    return false;
  }
}
