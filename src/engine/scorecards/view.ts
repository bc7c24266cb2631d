import { candidateName } from '@shared/candidates';
import { assignedTo, currentCriteria } from '@shared/openings';
import { gatherOpening, scoresOpen, type RecordState } from '@shared/record';
import { openedKey, type Scorecard, type ScorecardSlot, type ScoringView } from '@shared/scorecards';
import { memberName } from '@shared/settings';

/**
 * What one member may see of an application's assessments. Until everybody assigned to a stage has
 * submitted, or the chair has opened it, others' scorecards are not in the answer at all; neither
 * are their fit notes and observations.
 */
export function scoringView(state: RecordState, applicationId: string, viewer: string): ScoringView | null {
  const application = state.candidates.applications.get(applicationId);
  const gathered = application && gatherOpening(state, application.opening);
  const item = gathered?.byId.get(applicationId);
  if (!application || !gathered || !item) return null;
  const stages = currentCriteria(gathered.opening)?.set.stages ?? [];
  const recused = new Set(
    item.declarations.filter((declaration) => declaration.recused).map((declaration) => declaration.member),
  );

  const shownStages = stages.map((stage) => {
    // A stage without criteria is not scored by anybody.
    const assigned = stage.criteria.length === 0 ? [] : assignedTo(gathered.opening, stage.ref);
    const cards = new Map(
      item.scorecards.filter((card) => card.stage === stage.ref).map((card) => [card.member, card]),
    );
    const opened = state.scorecards.opened.get(openedKey(applicationId, stage.ref));
    const open = scoresOpen(state, gathered, item, stage);
    const slots = assigned.map((member): ScorecardSlot => {
      const card = cards.get(member) ?? null;
      const visible = member === viewer || open;
      return {
        member,
        memberName: memberName(state.settings, member),
        stage: stage.ref,
        ...statusOf(card, visible, recused.has(member)),
      };
    });
    const openedBy = opened ? memberName(state.settings, opened.actor ?? '') : null;
    const reached = application.stages.some((reachedStage) => reachedStage.stage === stage.ref);
    return {
      ref: stage.ref,
      label: stage.label,
      reached,
      slots,
      openedBy,
      open,
    };
  });
  // Notes show their author's view too, so they wait for the viewer's own scorecards.
  const waiting = shownStages.some(
    (stage) =>
      stage.reached &&
      !stage.open &&
      stage.slots.some((slot) => slot.member === viewer && slot.status === 'missing'),
  );
  const mayRead = (note: { member: string }): boolean => !waiting || note.member === viewer;

  return {
    application: applicationId,
    candidate: application.candidate,
    candidateName: candidateName(item.candidate),
    stages: shownStages.map(({ open: _open, ...stage }) => stage),
    fitNotes: item.fitNotes.filter(mayRead),
    observations: item.observations.filter(mayRead),
    declarations: item.declarations,
    declarationHistory: item.declarationHistory,
  };
}

function statusOf(
  card: Scorecard | null,
  visible: boolean,
  recused: boolean,
): Pick<ScorecardSlot, 'status' | 'scorecard'> {
  if (!card) return { status: recused ? 'recused' : 'missing', scorecard: null };
  return visible ? { status: 'shown', scorecard: card } : { status: 'hidden', scorecard: null };
}
