import { tellsDisposition, type Letter, type LetterKind } from '../letters';
import type { Day } from '../kernel';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { addDays } from './day';
import { noticeDue } from './due';
import { isInternal, lastInterview, seen } from './reached';
import { releasedOn } from './signature';
import { stillHolds, toldLast } from './told';

/** How long before the last day a notice is owed, so that a decision may still come first. */
const NOTICE_LEAD_DAYS = 14;

/**
 * The letter that an application is owed, by disposition, furthest stage and outcome of the opening;
 * null when there is nothing to tell. One that was issued already stays the answer (`letterInForce`).
 *
 * A withdrawal is acknowledged and nothing else is told. A cancelled post comes before everything
 * else: no reserve place can outlive it. Whoever was told something that no longer holds is owed a
 * correction, which takes the place of that letter. Without `today` no notice is owed: its turn
 * comes when the day set by the law of the place is near and no decision can be told before.
 */
export function letterKindFor(record: OpeningRecord, app: ApplicationRecord, today?: Day): LetterKind | null {
  if (app.application.withdrawn) return 'withdrawn';
  if (today !== undefined && noticeOwed(record, app, today)) return 'decision-notice';
  const decided = decisionKindFor(record, app);
  if (decided) return decided;
  if (app.letters.some(({ kind }) => kind === 'decision-notice')) return 'decision-notice';
  return acknowledged(record, app) ? 'acknowledgement' : null;
}

/** The letter that tells the disposition; null for nobody decided, offered a post or taken further. */
export function decisionKindFor(record: OpeningRecord, app: ApplicationRecord): LetterKind | null {
  const plain = plainKind(record, app);
  if (app.disposition?.code !== 'rejected') return plain;
  return outdatedLetter(record, app) ? 'correction' : plain;
}

function plainKind(record: OpeningRecord, app: ApplicationRecord): LetterKind | null {
  if (app.application.withdrawn) return null;
  switch (app.disposition?.code) {
    case undefined:
    case 'advanced':
    case 'offered':
      return null;
    case 'appointed':
      return 'appointed';
    case 'reserve':
      return record.opening.outcome === 'cancelled' ? 'position-cancelled' : 'runner-up';
    case 'rejected':
      return rejectionKind(record, app);
  }
}

function rejectionKind(record: OpeningRecord, app: ApplicationRecord): LetterKind {
  switch (record.opening.outcome) {
    case 'cancelled':
      return 'position-cancelled';
    case 're-advertised':
      return 're-advertised';
    case 'unfilled':
      return 'position-unfilled';
    case 'open':
    case 'filled':
    case 'filled-internally':
      break;
  }
  if (isInternal(app)) return 'internal-candidate';
  if (seen(app) && app.stage?.kind === 'final') return 'after-final';
  if (seen(app) && app.interviewed) return 'after-interview';
  const onMinimum = app.disposition?.grounds.some((ground) => ground.kind === 'qualification') ?? false;
  return onMinimum ? 'not-shortlisted-minimum' : 'not-shortlisted-strongest';
}

/** The letter that told an earlier disposition, is still in force, and no longer holds. */
export function outdatedLetter(record: OpeningRecord, app: ApplicationRecord): Letter | null {
  const letter = toldLast(app);
  return letter && !stillHolds(record, app, letter, plainKind(record, app)) ? letter : null;
}

/** The letter that one of this kind has to take the place of: a person holds one account of the outcome. */
export const toSupersede = (record: OpeningRecord, app: ApplicationRecord, kind: LetterKind): Letter | null =>
  tellsDisposition(kind) || kind === 'new-information-corrected' ? outdatedLetter(record, app) : null;

/** The letter that was issued for what is owed as the record stands; null while none was. */
export function letterInForce(record: OpeningRecord, app: ApplicationRecord, today?: Day): Letter | null {
  const kind = letterKindFor(record, app, today);
  if (kind === null) return null;
  if (!tellsDisposition(kind)) {
    const since = kind === 'decision-notice' ? (lastInterview(record, app) ?? '') : '';
    return app.letters.findLast((letter) => letter.kind === kind && letter.on >= since) ?? null;
  }
  const told = toldLast(app);
  return told && stillHolds(record, app, told, plainKind(record, app)) ? told : null;
}

/** An arrival is acknowledged while nothing else has happened to the application. */
function acknowledged(record: OpeningRecord, app: ApplicationRecord): boolean {
  if (app.disposition || (record.organisation?.policy.acknowledgeDays ?? 0) === 0) return false;
  return app.stageIndex <= 0 || app.letters.some(({ kind }) => kind === 'acknowledgement');
}

/** The law asks for word by a near day, and no letter about the decision can go out before it. */
function noticeOwed(record: OpeningRecord, app: ApplicationRecord, today: Day): boolean {
  const due = noticeDue(record, app);
  if (!due || today < addDays(due.on, -NOTICE_LEAD_DAYS)) return false;
  const released = decisionKindFor(record, app) === null ? null : releasedOn(record);
  return released === null || released > (due.on > today ? due.on : today);
}
