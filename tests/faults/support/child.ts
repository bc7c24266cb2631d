import { type ChildProcess, spawn, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const loader = fileURLToPath(new URL('../../../scripts/ts.mjs', import.meta.url));
const script = fileURLToPath(new URL('log-child.ts', import.meta.url));
const command = (args: string[]): string[] => ['--import', loader, script, ...args];

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts the child and waits for its first line. `lines` grows as it speaks. */
export async function startChild(args: string[]): Promise<{ child: ChildProcess; lines: string[] }> {
  const child = spawn(process.execPath, command(args), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const lines: string[] = [];
  let rest = '';
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const first = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop()!;
      lines.push(...parts);
      if (lines.length > 0) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The child ended before it said anything. ${complaint}`)));
  });
  await first;
  return { child, lines };
}

/** `kill -9`, then waits until the process is gone and all it had said is here. */
export async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

/** Runs the child to its end and gives its last line as JSON. */
export function runChild(args: string[], options: SpawnSyncOptions = {}): unknown {
  const done = spawnSync(process.execPath, command(args), { cwd: root, encoding: 'utf8', ...options });
  const last = String(done.stdout).trim().split('\n').at(-1);
  if (!last) throw new Error(`The child said nothing: ${String(done.stderr)}`);
  return JSON.parse(last);
}
