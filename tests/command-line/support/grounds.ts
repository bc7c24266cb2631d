import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
export const SAMPLE = join(ROOT, 'resources/samples/riverside-library.json');

export interface Ran {
  code: number | null;
  out: string;
  err: string;
  json: <T>() => T;
}

/** Runs the real command line in its own process. */
export function grounds(args: string[], code = '', input = ''): Ran {
  const ran = spawnSync(
    process.execPath,
    ['--import', join(ROOT, 'scripts/ts.mjs'), join(ROOT, 'src/engine/cli.ts'), ...args],
    { env: { ...process.env, GROUNDS_RECOVERY_CODE: code }, input, encoding: 'utf8' },
  );
  const { status, stdout: out, stderr: err } = ran;
  return { code: status, out, err, json: <T>() => JSON.parse(out) as T };
}

/** A new log of an invented library; answers its recovery code. */
export function newLog(path: string): string {
  const made = grounds(['new', path, '--organisation', 'Riverside City Library', '--json']);
  if (made.code !== 0) throw new Error(made.err);
  return made.json<{ recoveryCode: string }>().recoveryCode;
}
