import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import { withApplication, withCandidate, type Application, type CandidatesState } from '../candidates';
import { assignedTo, currentCriteria, withOpening, type Opening, type OpeningsState } from '../openings';
import type { SettingsState } from '../settings';
import type { ScorecardsEvent } from './events';
import type { DeclarationText, DeviationText, FitNoteText, ObservationText, Rating } from './schema';
import { openedKey, standingScorecards, type ScorecardsState } from './state';

interface State {
  settings: SettingsState;
  openings: OpeningsState;
  candidates: CandidatesState;
  scorecards: ScorecardsState;
}

interface Given {
  id?: string | undefined;
  ref?: string | undefined;
}

/** Submits a member's scorecard and locks it. With `corrects`, a later version with a reason. */
export function submitScorecard(
  state: State,
  input: Given & {
    application: string;
    member: string;
    stage: string;
    ratings: Rating[];
    on?: Day | undefined;
    corrects?: string | undefined;
    reason: string;
  },
  context: CommandContext,
): Result<ScorecardsEvent[]> {
  return inPlace(state, input.application, input.member, (application, opening) => {
    const criteria = currentCriteria(opening);
    const stage = criteria?.set.stages.find((item) => item.ref === input.stage);
    if (!criteria || !stage)
      return refuse('not-found', 'stage-unknown', `This opening has no stage "${input.stage}".`);
    if (!application.stages.some((reached) => reached.stage === stage.ref)) {
      return refuse(
        'refused',
        'stage-not-reached',
        `This application has not reached the stage "${stage.label}".`,
      );
    }
    if (!assignedTo(opening, stage.ref).includes(input.member)) {
      return refuse('refused', 'not-assigned', `This member is not assigned to score at "${stage.label}".`);
    }
    const declared = state.scorecards.declarations.get(JSON.stringify([input.member, application.id]));
    if (declared?.recused)
      return refuse(
        'refused',
        'recused',
        'This member has stepped out for this candidate and does not score.',
      );
    const standing = standingScorecards(state.scorecards, application.id).find(
      (card) => card.member === input.member && card.stage === stage.ref,
    );
    if (standing && input.corrects !== standing.id) {
      return refuse(
        'refused',
        'scorecard-locked',
        'This scorecard is submitted and locked. Correct it with a new version and a reason.',
      );
    }
    if (input.corrects !== undefined && (!standing || input.reason.trim() === '')) {
      return refuse(
        'refused',
        'correction-reason',
        'A correction names the standing scorecard and says why it changes.',
      );
    }
    const expected = stage.criteria.map((ref) =>
      criteria.set.criteria.find((criterion) => criterion.ref === ref)!,
    );
    for (const criterion of expected) {
      const rating = input.ratings.find((item) => item.criterion === criterion.ref);
      if (!rating) return refuse('invalid', 'rating-missing', `"${criterion.label}" has no rating yet.`);
      if (rating.points > criterion.scale) {
        return refuse(
          'invalid',
          'rating-off-scale',
          `"${criterion.label}" is rated from 1 to ${criterion.scale}.`,
        );
      }
    }
    const stray = input.ratings.find((item) => !stage.criteria.includes(item.criterion));
    if (stray)
      return refuse(
        'invalid',
        'rating-undeclared',
        `"${stray.criterion}" is not assessed at "${stage.label}".`,
      );
    if (new Set(input.ratings.map((item) => item.criterion)).size !== input.ratings.length) {
      return refuse('invalid', 'rating-twice', 'A criterion is rated twice on this scorecard.');
    }
    const scorecard = input.id ?? context.newId();
    const kept = input.ratings.flatMap((item) =>
      item.kept?.length ? [[item.criterion, item.kept] as const] : [],
    );
    return ok([
      {
        type: 'scorecard-submitted',
        data: {
          ...place(application),
          scorecard,
          member: input.member,
          stage: stage.ref,
          criteriaVersion: criteria.version,
          points: input.ratings.map(({ criterion, points }) => ({ criterion, points })),
          on: input.on ?? context.today,
          ...(input.corrects === undefined ? {} : { corrects: input.corrects }),
        },
        subjects: [application.candidate],
        personal: {
          ref: input.ref ?? scorecard,
          evidence: Object.fromEntries(input.ratings.map(({ criterion, evidence }) => [criterion, evidence])),
          reason: input.reason,
          ...(kept.length === 0 ? {} : { kept: Object.fromEntries(kept) }),
        },
      },
    ]);
  });
}

/** The chair shows everybody's scorecards before all are in; the act and its reason stay on record. */
export function openScorecards(
  state: State,
  input: { application: string; stage: string; reason: string },
): Result<ScorecardsEvent[]> {
  return withApplication(state.candidates, input.application, (application) => {
    if (state.scorecards.opened.has(openedKey(application.id, input.stage))) return ok([]);
    const data = { ...place(application), stage: input.stage };
    return ok([
      {
        type: 'scorecards-opened',
        data,
        subjects: [application.candidate],
        personal: { reason: input.reason },
      },
    ]);
  });
}

export function recordFitNote(
  state: State,
  input: Given & { application: string; member: string; note: FitNoteText },
  context: CommandContext,
): Result<ScorecardsEvent[]> {
  return inPlace(state, input.application, input.member, (application, opening) => {
    const set = currentCriteria(opening)?.set;
    const known = input.note.against.kind === 'condition' ? set?.conditions : set?.criteria;
    if (!known?.some((item) => item.ref === input.note.against.ref)) {
      return refuse(
        'refused',
        'fit-to-what',
        'A fit note says what the person should fit: a declared working condition or criterion of this opening.',
      );
    }
    const fitNote = input.id ?? context.newId();
    const personal = { ref: input.ref ?? fitNote, note: input.note };
    const data = { ...place(application), fitNote, member: input.member };
    return ok([{ type: 'fit-note-recorded', data, subjects: [application.candidate], personal }]);
  });
}

export function recordObservation(
  state: State,
  input: Given & { application: string; member: string; note: ObservationText },
  context: CommandContext,
): Result<ScorecardsEvent[]> {
  return inPlace(state, input.application, input.member, (application) => {
    const observation = input.id ?? context.newId();
    const personal = { ref: input.ref ?? observation, note: input.note };
    const data = { ...place(application), observation, member: input.member };
    return ok([{ type: 'observation-recorded', data, subjects: [application.candidate], personal }]);
  });
}

export function declareInterest(
  state: State,
  input: { application: string; member: string; declaration: DeclarationText },
): Result<ScorecardsEvent[]> {
  return inPlace(state, input.application, input.member, (application) => {
    const { interest, recused, askedAt } = input.declaration;
    const data = {
      ...place(application),
      member: input.member,
      interest,
      recused,
      ...(askedAt === undefined ? {} : { askedAt }),
    };
    const personal = { declaration: input.declaration };
    return ok([{ type: 'interest-declared', data, subjects: [application.candidate], personal }]);
  });
}

export function recordDeviation(
  state: State,
  input: Given & { opening: string; affected: string[]; note: DeviationText },
  context: CommandContext,
): Result<ScorecardsEvent[]> {
  return withOpening(state.openings, input.opening, (opening) => {
    const stranger = input.affected.find(
      (id) => state.candidates.applications.get(id)?.opening !== opening.ref,
    );
    if (stranger !== undefined)
      return refuse(
        'not-found',
        'application-unknown',
        'An affected application is not one of this opening.',
      );
    const deviation = input.id ?? input.ref ?? context.newId();
    const data = { opening: opening.ref, deviation, affected: input.affected, note: input.note };
    return ok([{ type: 'deviation-recorded', data }]);
  });
}

const place = (application: Application) => ({
  opening: application.opening,
  application: application.id,
  candidate: application.candidate,
});

function inPlace<T>(
  state: State,
  application: string,
  member: string,
  run: (application: Application, opening: Opening) => Result<T>,
): Result<T> {
  if (!state.settings.members.has(member))
    return refuse('not-found', 'member-unknown', `There is no member "${member}".`);
  return withApplication(state.candidates, application, (found) =>
    withCandidate(state.candidates, found.candidate, () =>
      withOpening(state.openings, found.opening, (opening) => run(found, opening)),
    ),
  );
}
