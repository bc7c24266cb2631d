import { setImmediate as nextTurn } from 'node:timers/promises';
import { letterQueue } from '@shared/correspondence';
import { ok, refuse, type Refusal, type Result } from '@shared/kernel';
import type { QueueCheck } from '@shared/letters';
import type { Desk } from '../desk';
import { draftFor, standingFinding } from './draft-for';
import { gatheredOpening } from './gathered';

/**
 * Composes and checks every letter still to be issued, as the record stands when its turn comes.
 * Other calls are answered in between.
 * @returns refused `not-found/opening-unknown`, `locked/*`, `conflict/log-changed` when another log
 * was opened meanwhile
 */
export async function checkQueue(desk: Desk, opening: string): Promise<Result<QueueCheck[]>> {
  const open = desk.record();
  if (!open.ok) return open;
  const { today, now } = desk.context();
  const gathered = gatheredOpening(open.value.state, opening);
  if (!gathered) return refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  const checks: QueueCheck[] = [];
  for (const row of letterQueue(gathered.record, today, now)) {
    if (row.letter) continue;
    await nextTurn();
    const still = desk.record();
    if (!still.ok) return still;
    if (still.value !== open.value)
      return refuse('conflict', 'log-changed', 'Another log was opened while the letters were checked.');
    checks.push(checkOf(desk, row.application));
  }
  return ok(checks);
}

function checkOf(desk: Desk, application: string): QueueCheck {
  const checked = draftFor(desk, { application });
  if (!checked.ok) return { application, clear: false, findings: [refused(checked.error)] };
  const { findings } = checked.value;
  return {
    application,
    clear: standingFinding(findings) === undefined,
    findings: findings.map(({ check, severity, message, settled }) => ({
      check,
      severity,
      message,
      settled: settled !== null,
    })),
  };
}

const refused = ({ code, message }: Refusal): QueueCheck['findings'][number] => ({
  check: code,
  severity: 'block',
  message,
  settled: false,
});
