import { provenance, type Recorded } from '../kernel';
import type { ScorecardsEvent } from './events';
import { declarationKey, openedKey, type Declaration, type ScorecardsState } from './state';

export function evolveScorecards(state: ScorecardsState, event: Recorded<ScorecardsEvent>): void {
  const at = provenance(event);
  switch (event.type) {
    case 'scorecard-submitted': {
      const { data, personal } = event;
      state.scorecards.set(data.scorecard, {
        id: data.scorecard,
        ref: personal?.ref ?? data.scorecard,
        opening: data.opening,
        application: data.application,
        candidate: data.candidate,
        member: data.member,
        stage: data.stage,
        criteriaVersion: data.criteriaVersion,
        ratings: data.points.map((rating) => ({
          ...rating,
          evidence: personal?.evidence[rating.criterion] ?? '',
          ...(personal?.kept?.[rating.criterion] ? { kept: personal.kept[rating.criterion] } : {}),
        })),
        on: data.on,
        corrects: data.corrects ?? null,
        reason: personal?.reason ?? '',
        correctedBy: null,
        at,
      });
      const corrected = data.corrects === undefined ? undefined : state.scorecards.get(data.corrects);
      if (corrected) corrected.correctedBy = data.scorecard;
      listFor(state, data.application).scorecards.push(data.scorecard);
      return;
    }
    case 'scorecards-opened':
      state.opened.set(openedKey(event.data.application, event.data.stage), {
        ...at,
        reason: event.personal?.reason ?? '',
      });
      return;
    case 'fit-note-recorded': {
      if (!event.personal) return;
      const { fitNote: id, ...place } = event.data;
      state.fitNotes.set(id, { ...place, id, ref: event.personal.ref, note: event.personal.note, at });
      listFor(state, place.application).fitNotes.push(id);
      return;
    }
    case 'observation-recorded': {
      if (!event.personal) return;
      const { observation: id, ...place } = event.data;
      state.observations.set(id, { ...place, id, ref: event.personal.ref, note: event.personal.note, at });
      listFor(state, place.application).observations.push(id);
      return;
    }
    case 'interest-declared': {
      const { data } = event;
      const key = declarationKey(data.member, data.application);
      const list = listFor(state, data.application).declarations;
      if (!list.includes(key)) list.push(key);
      const declaration: Declaration = {
        opening: data.opening,
        application: data.application,
        candidate: data.candidate,
        member: data.member,
        interest: data.interest,
        recused: data.recused,
        text: event.personal?.declaration.text ?? '',
        ...(data.askedAt === undefined ? {} : { askedAt: data.askedAt }),
        at,
      };
      state.declarations.set(key, declaration);
      const history = state.declarationHistory.get(key);
      if (history) history.push(declaration);
      else state.declarationHistory.set(key, [declaration]);
      return;
    }
    case 'deviation-recorded': {
      const { deviation: id, opening, affected, note } = event.data;
      state.deviations.set(id, { id, opening, affected, note, at });
      return;
    }
  }
}

function listFor(state: ScorecardsState, application: string) {
  let lists = state.byApplication.get(application);
  if (!lists) {
    lists = { scorecards: [], fitNotes: [], observations: [], declarations: [] };
    state.byApplication.set(application, lists);
  }
  return lists;
}
