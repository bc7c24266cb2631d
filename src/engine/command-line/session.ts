import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok, refuse, type Result } from '@shared/kernel';
import { Desk } from '../desk';
import { openLog } from '../log';
import { systemServices } from '../services';

/** How a command is called: its positional words, its options, and where to say things. */
export interface Invocation {
  words: string[];
  options: Partial<Record<string, string | boolean | string[]>>;
  environment: NodeJS.ProcessEnv;
  /** Resources are found beside the built engine or in the repository. */
  resourcesDir: string;
  stdin: () => Promise<string>;
  note: (line: string) => void;
}

/** What a command answers: JSON for `--json`, lines for people, and findings that make exit code 1. */
export interface Outcome {
  json: unknown;
  lines: string[];
  refused?: boolean;
}

export type Command = (invocation: Invocation) => Promise<Result<Outcome>> | Result<Outcome>;

export const usage = (message: string): Result<never> => refuse('invalid', 'usage', message);

/** A text option that must be there. */
export function required(invocation: Invocation, option: string): Result<string> {
  const value = invocation.options[option];
  return typeof value === 'string' && value !== '' ? ok(value) : usage(`--${option} is missing.`);
}

export const optional = (invocation: Invocation, option: string): string | undefined => {
  const value = invocation.options[option];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Every value of an option that may be given more than once. */
export const many = (invocation: Invocation, option: string): string[] => {
  const value = invocation.options[option];
  return Array.isArray(value) ? value : [];
};

export const newDesk = (invocation: Invocation): Desk =>
  new Desk(systemServices(invocation.resourcesDir, () => undefined));

/** Runs with the log opened by its recovery code, and closes it whatever happens. */
export async function withLog(
  invocation: Invocation,
  run: (desk: Desk) => Promise<Result<Outcome>> | Result<Outcome>,
  readOnly = false,
): Promise<Result<Outcome>> {
  const [, path] = invocation.words;
  if (path === undefined) return usage('The path of a log is missing.');
  const code = recoveryCode(invocation);
  if (!code.ok) return code;
  const desk = newDesk(invocation);
  const opened = openLog(path, { recoveryCode: code.value }, { clock: desk.services.clock, readOnly });
  if (!opened.ok) return opened;
  desk.take(opened.value, path);
  try {
    return await run(desk);
  } finally {
    desk.close();
    desk.services.typesetter.dispose();
  }
}

function recoveryCode({ environment, options }: Invocation): Result<string> {
  const file = options['recovery-code-file'];
  if (typeof file === 'string') return readText(file);
  const code = environment['GROUNDS_RECOVERY_CODE'];
  return code ? ok(code) : usage('Set GROUNDS_RECOVERY_CODE or give --recovery-code-file FILE.');
}

export function readText(path: string): Result<string> {
  try {
    return ok(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refuse(
      missing ? 'not-found' : 'unavailable',
      missing ? 'no-such-file' : 'not-readable',
      `"${path}" ${missing ? 'does not exist' : 'cannot be read'}.`,
    );
  }
}

export function readJson(path: string): Result<unknown> {
  const text = readText(path);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value) as unknown);
  } catch (error) {
    return refuse('invalid', 'not-json', `"${path}" is not JSON: ${(error as Error).message}`);
  }
}

/** `resources` next to `out/`, `src/` or the packaged engine. */
export function findResources(from: string): string {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'resources');
    if (existsSync(join(candidate, 'letters'))) return candidate;
    if (dirname(folder) === folder)
      throw new Error('The resources folder of Grounds is missing beside this program.');
  }
}
