import { provenance, type Recorded } from '../kernel';
import type { DecisionsEvent } from './events';
import { currentDecision, type DecisionsState } from './state';

export function evolveDecisions(state: DecisionsState, event: Recorded<DecisionsEvent>): void {
  const at = provenance(event);
  switch (event.type) {
    case 'disposition-recorded': {
      const { data } = event;
      const text = event.personal?.disposition ?? { code: data.code, reasons: [], rationale: '' };
      const disposition = { ...data, ...text, at };
      state.dispositions.set(data.application, disposition);
      push(state.history, data.application, disposition);
      return;
    }
    case 'vote-recorded': {
      const { opening, member, application, veto } = event.data;
      const votes = state.votes.get(opening) ?? new Map();
      votes.set(member, {
        opening,
        member,
        application,
        veto,
        reason: event.personal?.reason ?? event.data.reason,
        at,
      });
      state.votes.set(opening, votes);
      return;
    }
    case 'dissent-recorded':
      push(state.dissents, event.data.opening, { ...event.data, at });
      return;
    case 'finding-justified': {
      const { opening, check, key, about, applications, fingerprint } = event.data;
      const settled = state.justifications.get(opening) ?? new Map();
      settled.set(key, {
        check,
        key,
        about,
        applications,
        fingerprint,
        text: event.personal?.text ?? event.data.text,
        at,
      });
      state.justifications.set(opening, settled);
      return;
    }
    case 'decision-signed': {
      const { decision: id, ...rest } = event.data;
      const previous = currentDecision(state, rest.opening);
      if (previous && previous.id === rest.supersedes) previous.supersededBy = id;
      push(state.decisions, rest.opening, { ...rest, id, reopened: null, supersededBy: null, at });
      return;
    }
    case 'preference-reviewed':
      push(state.preferenceReviews, event.data.opening, { ...event.data, considered: [], at });
      return;
    case 'preference-considered': {
      const { opening, application, candidate } = event.data;
      const review = state.preferenceReviews.get(opening)?.at(-1);
      if (event.personal) review?.considered.push({ application, candidate, text: event.personal.text });
      return;
    }
    case 'decision-reopened': {
      const decision = currentDecision(state, event.data.opening);
      if (decision?.id === event.data.decision) {
        decision.reopened = { member: event.data.member, reason: event.data.reason, at };
      }
      return;
    }
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
