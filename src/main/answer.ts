import { CALL_NAMES } from '@shared/calls';
import { refuse, type Result } from '@shared/kernel';
import { SHELL_CALLS } from '@shared/shell';
import { needsConfirmation } from './confirmed-calls';
import type { Keychain } from './keychain';
import { identify } from './keychain-calls';
import type { LogWindow } from './log-window';
import type { ShellHandlers } from './shell-calls';

interface Services {
  shell: ShellHandlers;
  keychain: Keychain;
  /** A window that has this file open, if one has. */
  windowWith(path: string): LogWindow | null;
  opened(path: string): void;
}

const OPENING = new Set(['custody.open', 'custody.create']);
const known = new Set<string>([...CALL_NAMES, ...SHELL_CALLS.map((call) => call.name)]);

/** Answers one call of one window: by the shell itself, or by the window's engine. */
export const answerer =
  (services: Services) =>
  async (from: LogWindow, name: string, input: unknown): Promise<Result<unknown>> => {
    if (!known.has(name)) return refuse('not-found', 'unknown-call', 'There is no such call.');
    const shellCall = SHELL_CALLS.find((call) => call.name === name);
    if (shellCall) return askShell(services.shell, from, shellCall, input);
    if (needsConfirmation(name) && !from.confirmed.delete(name)) {
      return refuse('refused', 'not-confirmed', 'This has to be confirmed in the box that the app shows first.');
    }
    const forwarded = from.tokens.resolve(input);
    if (!forwarded.ok) return forwarded;
    return OPENING.has(name) ? openLog(services, from, name, forwarded.value) : from.engine.call(name, forwarded.value);
  };

async function askShell(
  shell: ShellHandlers,
  from: LogWindow,
  call: (typeof SHELL_CALLS)[number],
  input: unknown,
): Promise<Result<unknown>> {
  const parsed = call.input.safeParse(input ?? {});
  if (!parsed.success) return refuse('invalid', 'input', 'The call does not have the right form.', parsed.error.issues);
  const handler = shell[call.name] as (from: LogWindow, input: unknown) => Promise<Result<unknown>>;
  return handler(from, parsed.data);
}

async function openLog(services: Services, from: LogWindow, name: string, input: unknown): Promise<Result<unknown>> {
  const { filePath } = input as { filePath?: string };
  if (filePath === undefined) return from.engine.call(name, input);
  const other = services.windowWith(filePath);
  if (other && other !== from) {
    other.window.focus();
    return refuse('conflict', 'open-in-window', 'This log is already open in another window, which is now in front.');
  }
  const logId = name === 'custody.open' ? await identify(from, filePath) : null;
  const keychainSecret = logId === null ? null : await services.keychain.secretFor(logId);
  const answer = await from.engine.call(name, {
    ...(input as object),
    ...(keychainSecret === null ? {} : { keychainSecret }),
  });
  if (answer.ok) {
    from.log = { path: filePath, logId };
    services.opened(filePath);
  }
  return answer;
}
