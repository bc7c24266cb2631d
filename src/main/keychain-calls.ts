import * as z from 'zod';
import { ok, refuse, type Result } from '@shared/kernel';
import type { KeychainStatus } from '@shared/shell';
import type { Keychain } from './keychain';
import type { LogWindow } from './log-window';

const exported = z.object({ logId: z.string().min(1), secret: z.string().min(1) });
const identified = z.object({ logId: z.string().min(1) });

/** The calls about the copy of a log's key in the system's keychain. */
export const keychainCalls = (keychain: Keychain) => ({
  'shell.keychainStatus': async (from: LogWindow): Promise<Result<KeychainStatus>> =>
    ok(await status(keychain, from)),

  'shell.rememberUnlock': async (from: LogWindow): Promise<Result<KeychainStatus>> => {
    const reason = await keychain.whyNot();
    if (reason) return refuse('unavailable', 'keychain-unavailable', reason);
    const answer = await from.engine.call({ name: 'internal.exportUnlockSecret', input: {} });
    if (!answer.ok) return answer;
    const { logId, secret } = exported.parse(answer.value);
    if (from.log) from.log.logId = logId;
    if (!(await keychain.remember(logId, secret))) {
      return refuse(
        'unavailable',
        'keychain-refused',
        'The keychain did not take the copy. The recovery code still opens the log.',
      );
    }
    return ok(await status(keychain, from));
  },

  'shell.forgetUnlock': async (from: LogWindow): Promise<Result<KeychainStatus>> => {
    if (from.log?.logId) keychain.forget(from.log.logId);
    return ok(await status(keychain, from));
  },
});

async function status(keychain: Keychain, { log }: LogWindow): Promise<KeychainStatus> {
  const reason = await keychain.whyNot();
  return { available: reason === null, reason, remembered: Boolean(log?.logId && keychain.has(log.logId)) };
}

/** Which log a file is, read by the engine without any key; null when it cannot say. */
export async function identify(from: LogWindow, path: string): Promise<string | null> {
  const answer = await from.engine.call({ name: 'internal.identify', input: { file: path } });
  const known = answer.ok ? identified.safeParse(answer.value) : null;
  return known?.success ? known.data.logId : null;
}
