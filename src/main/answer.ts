import { CALLS, type AnyCall } from '@shared/calls';
import { refuse, type Result } from '@shared/kernel';
import { SHELL_CALLS } from '@shared/shell';
import { needsConfirmation } from './confirmed-calls';
import type { Keychain } from './keychain';
import { identify } from './keychain-calls';
import type { LogWindow } from './log-window';
import type { ShellHandlers } from './shell-calls';

/** One call as a window made it. */
export interface Asked {
  name: string;
  input: unknown;
  /** Who is at the desk and the command's id; the engine checks it. */
  envelope: unknown;
}

interface Services {
  shell: ShellHandlers;
  keychain: Keychain;
  /** The window that has this file open, if one has. */
  windowWith(path: string): LogWindow | null;
  opened(path: string): void;
}

/** Answers a call by the shell itself, or through the window's engine. */
export const answerer =
  (services: Services) =>
  async (from: LogWindow, asked: Asked): Promise<Result<unknown>> => {
    const shellCall = SHELL_CALLS.find((call) => call.name === asked.name);
    if (shellCall) return askShell(services.shell, from, shellCall, asked.input);
    const call = CALLS.find(({ name }) => name === asked.name);
    return call
      ? askEngine(services, from, call, asked)
      : refuse('not-found', 'unknown-call', 'There is no such call.');
  };

async function askShell(
  shell: ShellHandlers,
  from: LogWindow,
  call: (typeof SHELL_CALLS)[number],
  input: unknown,
): Promise<Result<unknown>> {
  const parsed = call.input.safeParse(input);
  if (!parsed.success)
    return refuse('invalid', 'input', 'The call does not have the right form.', parsed.error.issues);
  const handler = shell[call.name] as (from: LogWindow, input: unknown) => Promise<Result<unknown>>;
  return handler(from, parsed.data);
}

async function askEngine(
  services: Services,
  from: LogWindow,
  call: AnyCall,
  asked: Asked,
): Promise<Result<unknown>> {
  if (needsConfirmation(call.name) && !from.confirmed.delete(call.name)) {
    return refuse(
      'refused',
      'not-confirmed',
      'This has to be confirmed in the box that the app shows first.',
    );
  }
  const input = from.tokens.resolve(call.input, asked.input);
  if (!input.ok) return input;
  const forwarded = { ...asked, input: input.value };
  switch (call.name) {
    case 'custody.open':
    case 'custody.create':
    case 'custody.create-sample':
      return openLog(services, from, forwarded);
    case 'custody.close':
      from.log = null;
      from.reminders.end();
      return from.engine.call(forwarded);
    default: {
      const answer = await from.engine.call(forwarded);
      const { jobId } = (asked.input ?? {}) as { jobId?: unknown };
      if (typeof jobId === 'string' && !call.name.endsWith('.cancel')) from.progress.ended(jobId);
      return answer;
    }
  }
}

async function openLog(services: Services, from: LogWindow, asked: Asked): Promise<Result<unknown>> {
  const {
    file,
    keychainSecret: _never,
    ...rest
  } = asked.input as { file?: string } & Record<string, unknown>;
  if (file === undefined) return from.engine.call(asked);
  const other = services.windowWith(file);
  if (other && other !== from) {
    other.window.focus();
    return refuse(
      'conflict',
      'open-in-window',
      'This log is already open in another window, which is now in front.',
    );
  }
  const logId = asked.name === 'custody.open' ? await identify(from, file) : null;
  const keychainSecret = logId === null ? null : await services.keychain.secretFor(logId);
  const answer = await from.engine.call({
    ...asked,
    // Only main may hand over what the keychain holds.
    input: { ...rest, file, ...(keychainSecret === null ? {} : { keychainSecret }) },
  });
  if (answer.ok) {
    from.log = { path: file, logId: (answer.value as { logId?: string }).logId ?? logId };
    services.opened(file);
    from.reminders.begin();
  }
  return answer;
}
