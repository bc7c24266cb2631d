import { candidateName } from '@shared/candidates';
import { assignedTo, currentCriteria } from '@shared/openings';
import { declarationDue, gatherOpening, type ApplicationRecord, type RecordState } from '@shared/record';
import { openedKey, type ProgressRow, type StageProgress } from '@shared/scorecards';
import { draftId } from './draft-id';

/**
 * Whom one member has still to score. It counts scorecards and never looks into one, so that it can be
 * shown before they are open. `drafts` are the ids of the drafts kept in the file.
 */
export function scoringProgress(
  state: RecordState,
  drafts: ReadonlySet<string>,
  openingRef: string,
  member: string,
): ProgressRow[] | null {
  const gathered = gatherOpening(state, openingRef);
  if (!gathered) return null;
  const stages = (currentCriteria(gathered.opening)?.set.stages ?? [])
    .filter((stage) => stage.criteria.length > 0)
    .map((stage) => ({ stage: stage.ref, assigned: assignedTo(gathered.opening, stage.ref) }));

  const progressOf = (
    item: ApplicationRecord,
    stage: string,
    assigned: readonly string[],
    recused: ReadonlySet<string>,
  ): StageProgress => {
    const scored = new Set(item.scorecards.filter((card) => card.stage === stage).map((card) => card.member));
    const expected = assigned.filter((ref) => !recused.has(ref) || scored.has(ref));
    const submitted = expected.filter((ref) => scored.has(ref)).length;
    return {
      stage,
      mine: ownState(),
      submitted,
      expected: expected.length,
      open: submitted === expected.length || state.scorecards.opened.has(openedKey(item.id, stage)),
    };

    function ownState(): StageProgress['mine'] {
      if (!assigned.includes(member)) return 'not-assigned';
      if (scored.has(member)) return 'submitted';
      if (recused.has(member)) return 'recused';
      return drafts.has(draftId({ application: item.id, member, stage })) ? 'draft' : 'to-score';
    }
  };

  return gathered.applications.map((item) => {
    const reached = new Set(item.application.stages.map((one) => one.stage));
    const recused = new Set(item.declarations.filter((one) => one.recused).map((one) => one.member));
    return {
      application: item.id,
      candidateName: candidateName(item.candidate),
      withdrawn: item.application.withdrawn !== null,
      declared: item.declarations.some((one) => one.member === member),
      recused: recused.has(member),
      declarationDue: declarationDue(gathered, item, member),
      stages: stages
        .filter(({ stage }) => reached.has(stage))
        .map(({ stage, assigned }) => progressOf(item, stage, assigned, recused)),
    };
  });
}
