import type { VerifyReport } from '@shared/custody';
import { ok, type Instant, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { verifyFile, type Verification } from '../log';

/** Verifies the open log's file from its stored bytes and remembers when that was. */
export function verifyOpen(desk: Desk, reference: string | undefined): Result<VerifyReport> {
  const record = desk.record();
  if (!record.ok) return record;
  const verified = verifyFile(record.value.path, reference === undefined ? {} : { head: reference });
  if (!verified.ok) return verified;
  const report = reportOf(verified.value, desk.services.clock());
  record.value.verified = { at: report.at, ok: report.ok, message: report.message };
  return ok(report);
}

/** A verification in plain words. Not every failure is a break: a remembered head may be missing. */
export function reportOf(found: Verification, at: Instant): VerifyReport {
  const [head] = found.heads;
  const headFound = head === undefined ? null : head.status === 'matches';
  return {
    ok: found.intact && headFound !== false,
    entries: found.entries,
    reference: found.reference,
    at,
    firstBreak: found.firstBreak,
    headFound,
    message: messageOf(found),
  };
}

function messageOf({ entries, firstBreak, heads, reference }: Verification): string {
  const chain = `${entries} entries, unbroken, up to ${reference}.`;
  switch (firstBreak?.code) {
    case undefined:
      return heads[0]
        ? `${chain} The record reference ${heads[0].reference} is part of this log.`
        : `${chain} Entries cut off the end, or an older copy put back, cannot be excluded without a record reference from a letter or pack.`;
    case 'tail-missing':
      return `${chain} But ${firstBreak!.message} They were cut off, or this is an older copy of the log.`;
    case 'head-differs':
      return `${chain} But ${firstBreak!.message} This log has another history.`;
    case 'head-unreadable':
      return `${chain} ${firstBreak!.message} It looks like GR-120-0123456789.`;
    default: {
      const good =
        entries === 1 ? 'The one entry before it is good.' : `The ${entries} entries before it are good.`;
      return `${firstBreak!.message} This log is not as it was recorded. ${good} Nothing has been changed.`;
    }
  }
}
