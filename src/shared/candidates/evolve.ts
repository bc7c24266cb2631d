import { provenance, type Provenance, type Recorded } from '../kernel';
import type { CandidatesEvent } from './events';
import { pairKey, type CandidatesState } from './state';

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
      attachments: [],
      applications: [],
      at,
    });
    return;
  }
  if (event.type === 'list-imported') {
    const { import: id, opening, candidates } = event.data;
    state.imports.push({ id, opening, candidates, undone: null, at });
    return;
  }
  if (event.type === 'import-undone') {
    const { import: id, removed } = event.data;
    const list = state.imports.find((item) => item.id === id);
    if (list) list.undone = { removed, at };
    for (const gone of removed) takeOut(state, gone, at);
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
    case 'attachment-added': {
      const { attachment: id, candidate: _, ...file } = event.data;
      const { ref, name } = event.personal ?? { ref: id, name: '' };
      candidate.attachments.push({ ...file, id, ref, name, at });
      return;
    }
    case 'duplicate-judged': {
      const { other, same } = event.data;
      const reason = event.personal?.reason ?? '';
      state.judged.set(pairKey(candidate.id, other), { candidate: candidate.id, other, same, reason, at });
      return;
    }
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

/** Out of every list, so that no rule, letter or search meets the person; the log keeps what it says. */
function takeOut(state: CandidatesState, id: string, at: Provenance): void {
  const candidate = state.candidates.get(id);
  if (!candidate) return;
  const applications = candidate.applications.map((application) => state.applications.get(application)!);
  for (const { id: application, opening } of applications) {
    state.applications.delete(application);
    const rest = (state.byOpening.get(opening) ?? []).filter((item) => item !== application);
    state.byOpening.set(opening, rest);
  }
  state.candidates.delete(id);
  state.removed.set(id, { candidate, applications, at });
}
