import { provenance, type Recorded } from '../kernel';
import type { CandidatesEvent } from './events';
import type { CandidatesState } from './state';

export function evolveCandidates(state: CandidatesState, event: Recorded<CandidatesEvent>): void {
  const at = provenance(event);
  if (event.type === 'candidate-added') {
    state.candidates.set(event.data.candidate, {
      id: event.data.candidate,
      ref: event.personal?.ref ?? event.data.candidate,
      contact: event.personal?.contact ?? null,
      facts: [],
      relations: [],
      notConsidered: [],
      applications: [],
      at,
    });
    return;
  }
  const candidate = state.candidates.get(event.data.candidate);
  if (!candidate) return;
  switch (event.type) {
    case 'candidate-changed':
      candidate.contact = event.personal?.contact ?? null;
      return;
    case 'fact-recorded':
      if (event.personal) {
        candidate.facts.push({
          id: event.data.fact,
          ref: event.personal.ref,
          value: event.personal.value,
          withdrawn: null,
          at,
        });
      }
      return;
    case 'fact-withdrawn': {
      const fact = candidate.facts.find((item) => item.id === event.data.fact);
      if (fact) fact.withdrawn = { reason: event.personal?.reason ?? '', at };
      return;
    }
    case 'relation-recorded':
      if (event.personal) candidate.relations.push({ ...event.personal.relation, at });
      return;
    case 'not-considered-recorded': {
      const { mark, by, on, until } = event.data;
      const { ref, owner, reason } = event.personal ?? { ref: mark, owner: '', reason: '' };
      candidate.notConsidered.push({
        id: mark,
        ref,
        by: by ?? null,
        owner,
        reason,
        on,
        until: until ?? null,
        lifted: null,
        at,
      });
      return;
    }
    case 'not-considered-lifted': {
      const mark = candidate.notConsidered.find((item) => item.id === event.data.mark);
      const { by, on } = event.data;
      if (mark) mark.lifted = { on, by: by ?? null, reason: event.personal?.reason ?? '', at };
      return;
    }
    case 'application-received': {
      const { application: id, opening } = event.data;
      state.applications.set(id, {
        id,
        ref: event.personal?.ref ?? id,
        opening,
        candidate: candidate.id,
        receivedOn: event.data.receivedOn,
        channel: event.personal?.channel ?? '',
        stages: [],
        withdrawn: null,
        at,
      });
      candidate.applications.push(id);
      const list = state.byOpening.get(opening);
      if (list) list.push(id);
      else state.byOpening.set(opening, [id]);
      return;
    }
    case 'stage-reached':
      state.applications
        .get(event.data.application)
        ?.stages.push({ stage: event.data.stage, on: event.data.on, at });
      return;
    case 'application-withdrawn': {
      const application = state.applications.get(event.data.application);
      if (application)
        application.withdrawn = { on: event.data.on, reason: event.personal?.reason ?? '', at };
      return;
    }
  }
}
