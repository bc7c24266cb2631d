import { assignedTo, type Stage } from '../openings';
import { openedKey, type Scorecard } from '../scorecards';
import type { ApplicationRecord, OpeningRecord } from './opening-record';
import type { RecordState } from './state';

/**
 * Situation 23: scores are submitted before others' are visible. At one stage of one application
 * they are open once everybody assigned has submitted or stepped out, once the chair has opened
 * them, or once the decision is signed.
 */
export function scoresOpen(
  state: RecordState,
  record: OpeningRecord,
  item: ApplicationRecord,
  stage: Stage,
): boolean {
  if (record.status === 'signed' || state.scorecards.opened.has(openedKey(item.id, stage.ref))) return true;
  const done = new Set(item.scorecards.filter((card) => card.stage === stage.ref).map((card) => card.member));
  for (const declaration of item.declarations) if (declaration.recused) done.add(declaration.member);
  return assignedTo(record.opening, stage.ref).every((member) => done.has(member));
}

/**
 * The opening as one member may see it: scorecards of others that are not open yet are not in it.
 * Without a member, only open ones are. `hidden` counts what was left out; with nothing hidden the
 * record itself is answered.
 */
export function seenBy(
  state: RecordState,
  record: OpeningRecord,
  viewer: string | undefined,
): { record: OpeningRecord; hidden: number } {
  const stages = new Map((record.criteria?.set.stages ?? []).map((stage) => [stage.ref, stage]));
  let hidden = 0;
  const applications = record.applications.map((item) => {
    const visible = (card: Scorecard): boolean => {
      const stage = stages.get(card.stage);
      return card.member === viewer || stage === undefined || scoresOpen(state, record, item, stage);
    };
    const scorecards = item.scorecards.filter(visible);
    hidden += item.scorecards.length - scorecards.length;
    return scorecards.length === item.scorecards.length ? item : { ...item, scorecards };
  });
  if (hidden === 0) return { record, hidden };
  return {
    record: { ...record, applications, byId: new Map(applications.map((item) => [item.id, item])) },
    hidden,
  };
}
