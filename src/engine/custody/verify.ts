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

function messageOf({ intact, entries, firstBreak, heads, reference }: Verification): string {
  if (!intact) {
    const where =
      firstBreak && firstBreak.seq > 0
        ? `Entry ${firstBreak.seq} is not what was recorded`
        : 'This file is not what was recorded';
    return `${where}: ${firstBreak?.message ?? 'the chain does not hold.'} Nothing has been changed. ${entries} entries before it are good.`;
  }
  const [head] = heads;
  const chain = `${entries} entries, unbroken, up to ${reference}.`;
  switch (head?.status) {
    case undefined:
      return `${chain} Entries cut off the end, or an older copy put back, cannot be excluded without a record reference from a letter or pack.`;
    case 'matches':
      return `${chain} The record reference ${head.reference} is part of this log.`;
    case 'missing':
      return `${chain} The record reference ${head.reference} lies beyond its end: entries are missing, or this is an older copy.`;
    case 'differs':
      return `${chain} But entry ${head.reference.split('-')[1]} is not the one that ${head.reference} stands for: this log has another history.`;
    case 'unreadable':
      return `${chain} "${head.reference}" is not a record reference; it looks like GR-120-0123456789.`;
    case 'unknown':
      return `${chain} The record reference ${head.reference} could not be checked.`;
  }
}
