/**
 * Finds the Electron that runs Grounds: for `npm start`, the demonstration and the tests.
 * 1. Electron as pinned in package.json, downloaded on first use.
 * 2. Linux x64 where that download is not reachable: an older Electron from the package registry.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { findFallback } from './fallback';
import { ensureSystemParts } from './system-parts';

export interface Runtime {
  executablePath: string;
  /** Arguments before the application's own. */
  args: string[];
  env: Record<string, string>;
  /** One line for a person: which Electron this is. */
  label: string;
}

const electronFolder = join(root, 'node_modules/electron');

function pinnedElectron(): string | null {
  try {
    const path = join(electronFolder, 'dist', readFileSync(join(electronFolder, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function downloadPinned(): string | null {
  console.error('Fetching Electron (once, about 120 MB)…');
  const { status, stderr } = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
    encoding: 'utf8',
    timeout: 15 * 60_000,
  });
  if (status === 0) return pinnedElectron();
  console.error(`The download did not work: ${stderr.trim().split('\n')[0] ?? 'no reason given'}`);
  return null;
}

/** Chromium refuses its own sandbox to root, so root alone runs without; nobody else ever does. */
function sandboxArgs(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  console.error('Running as root: Chromium starts with --no-sandbox.');
  return ['--no-sandbox'];
}

let found: Promise<Runtime> | null = null;

/**
 * The runtime, fetched if need be; says on standard error which one it is.
 * Throws with the way out when there is none for this machine.
 */
export function findRuntime(): Promise<Runtime> {
  found ??= find();
  return found;
}

async function find(): Promise<Runtime> {
  const canFallBack = process.platform === 'linux' && process.arch === 'x64';
  const fallback = canFallBack ? await findFallback({ download: false }) : null;
  const pinned = pinnedElectron() ?? (fallback ? null : downloadPinned());
  const runtime = pinned
    ? { executablePath: pinned, args: [root], env: {}, label: `Electron ${pinnedVersion()}` }
    : (fallback ?? (canFallBack ? await findFallback({ download: true }) : null));
  if (!runtime) {
    throw new Error(
      `No Electron for ${process.platform} ${process.arch}: it comes from github.com on first use. ` +
        'Connect once and try again, or set ELECTRON_MIRROR to a mirror.',
    );
  }
  ensureSystemParts({ executable: runtime.executablePath });
  console.error(`Runtime: ${runtime.label}`);
  return { ...runtime, args: [...sandboxArgs(), ...runtime.args] };
}

const pinnedVersion = (): string => readFileSync(join(electronFolder, 'dist/version'), 'utf8').trim();
