import { refuse, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { scoringView } from '../scorecards';

/** A member who has still to score somebody is not shown what the others wrote (situation 23). */
export function stillToScore(
  desk: Desk,
  application: string,
  actor: string | undefined,
): Result<never> | null {
  const record = desk.record();
  if (!record.ok || actor === undefined) return null;
  const view = scoringView(record.value.state, application, actor);
  const waiting = view?.stages.some(
    ({ reached, slots }) => reached && slots.some(({ status }) => status === 'hidden'),
  );
  return waiting
    ? refuse(
        'refused',
        'scores-not-open',
        'This record shows what others wrote. It opens when everybody assigned has submitted, or when the chair opens the scorecards.',
      )
    : null;
}

/** The same for everything on record about an opening. */
export function stillToScoreIn(desk: Desk, opening: string, actor: string | undefined): Result<never> | null {
  const record = desk.record();
  if (!record.ok || actor === undefined) return null;
  for (const application of record.value.state.candidates.byOpening.get(opening) ?? []) {
    const waiting = stillToScore(desk, application, actor);
    if (waiting) return waiting;
  }
  return null;
}
