import { utilityProcess, type UtilityProcess } from 'electron';
import { refuse, type Result } from '@shared/kernel';
import type { Announcement } from '@shared/shell';

/** How long quitting waits for a log to be closed, in milliseconds. */
const PATIENCE_MS = 3000;

interface EngineOptions {
  modulePath: string;
  env: NodeJS.ProcessEnv;
  announce: (what: Announcement) => void;
  /** What the engine prints: stacks of bugs, never personal text. */
  onOutput: (text: string) => void;
}

type FromEngine = { id: number; result: Result<unknown> } | { event: Announcement };

const stopped = (): Result<never> =>
  refuse(
    'unavailable',
    'engine-stopped',
    'The part that keeps the record stopped. What was saved is safe; open the log again.',
  );

/**
 * One engine in its own process. If it stops by itself it is started once more, and the window is
 * told; what was asked meanwhile is answered with a refusal, never left hanging.
 */
export class Engine {
  private child: UtilityProcess | null = null;
  private readonly waiting = new Map<number, (result: Result<unknown>) => void>();
  private lastId = 0;
  private restarts = 0;
  private closing = false;

  private readonly options: EngineOptions;

  constructor(options: EngineOptions) {
    this.options = options;
    this.start();
  }

  call(asked: { name: string; input: unknown; envelope?: unknown }): Promise<Result<unknown>> {
    const child = this.child;
    if (!child) return Promise.resolve(stopped());
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      child.postMessage({ id, ...asked });
    });
  }

  /** Closes the log, so that the one file holds everything, then ends the process; waits for either a few seconds at most. */
  async stop(): Promise<void> {
    this.closing = true;
    const child = this.child;
    if (!child) return;
    const limit = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([this.call({ name: 'custody.close', input: {} }), limit]);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await Promise.race([gone, limit]);
  }

  private start(): void {
    const { modulePath, env, onOutput } = this.options;
    const child = utilityProcess.fork(modulePath, [], { serviceName: 'Grounds engine', stdio: 'pipe', env });
    child.stdout?.on('data', (text: Buffer) => onOutput(String(text)));
    child.stderr?.on('data', (text: Buffer) => onOutput(String(text)));
    child.on('message', (message: FromEngine) => this.receive(message));
    child.on('exit', () => this.ended());
    this.child = child;
  }

  private receive(message: FromEngine): void {
    if ('event' in message) return this.options.announce(message.event);
    const answer = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    answer?.(message.result);
  }

  private ended(): void {
    this.child = null;
    for (const answer of this.waiting.values()) answer(stopped());
    this.waiting.clear();
    if (this.closing) return;
    const again = this.restarts++ === 0;
    if (again) this.start();
    this.options.announce({ type: again ? 'engine-restarted' : 'engine-stopped' });
  }
}
