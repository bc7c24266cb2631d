import { refuse, type Result } from '@shared/kernel';
import { internalCall } from './custody';
import { Desk } from './desk';
import { dispatch } from './dispatch';
import { LogDamaged } from './log';
import { systemServices } from './services';

/**
 * The engine's process: answers calls that main forwards, one at a time in order of arrival, and
 * announces changes. A refusal is an answer; a bug is written to standard error with its stack,
 * without any input, and answered as `failed`.
 */
interface Port {
  on(event: 'message', listener: (message: { data: Asked }) => void): void;
  postMessage(message: unknown): void;
}
interface Asked {
  id: number;
  name: string;
  input: unknown;
  envelope?: unknown;
}

const port = (process as unknown as { parentPort: Port }).parentPort;
const desk = new Desk(
  systemServices(process.env['GROUNDS_RESOURCES'] ?? 'resources', (event) => port.postMessage({ event })),
);

async function answer({ name, input, envelope }: Asked): Promise<Result<unknown>> {
  try {
    return internalCall(desk, name, input) ?? (await dispatch(desk, name, input, envelope));
  } catch (error) {
    if (error instanceof LogDamaged) return error.refusal();
    process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
    return refuse(
      'failed',
      'bug',
      'Something went wrong inside Grounds. Nothing was recorded; what is on record is safe.',
    );
  }
}

port.on(
  'message',
  ({ data }) => void answer(data).then((result) => port.postMessage({ id: data.id, result })),
);
process.on('exit', () => desk.close());
// Closing writes everything into the one file, so that a copy made after quitting is whole.
process.once('SIGTERM', () => process.exit(0));
