import { ok, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { remindersDue } from '../inquiries';
import { verifyFile } from '../log';

/** What only main asks for, never a window: its door knows none of these names. */
export function internalCall(desk: Desk, name: string, input: unknown): Result<unknown> | null {
  switch (name) {
    case 'internal.exportUnlockSecret': {
      const record = desk.record();
      if (!record.ok) return record;
      const secret = record.value.log.exportUnlockSecret();
      return secret.ok
        ? ok({ logId: record.value.log.logId, secret: Buffer.from(secret.value).toString('base64') })
        : secret;
    }
    case 'internal.identify': {
      const found = verifyFile((input as { file: string }).file);
      return found.ok ? ok({ logId: found.value.logId }) : found;
    }
    case 'internal.remindersDue': {
      const record = desk.record();
      return record.ok ? ok(remindersDue(record.value.state, desk.context().today)) : record;
    }
    default:
      return null;
  }
}
