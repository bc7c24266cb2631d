import { provenance, type Recorded } from '../kernel';
import type { OpeningsEvent } from './events';
import type { OpeningsState } from './state';

export function evolveOpenings(state: OpeningsState, event: Recorded<OpeningsEvent>): void {
  const at = provenance(event);
  if (event.type === 'opening-created') {
    state.openings.set(event.data.opening, {
      ref: event.data.opening,
      details: event.data.details,
      versions: [],
      committee: { members: [], quorum: 0 },
      outcome: 'open',
      outcomeReason: '',
      frozen: false,
      copyOf: event.data.copyOf ?? null,
      readvertises: event.data.readvertises ?? null,
      at,
      changedAt: at,
      committeeAt: null,
      outcomeAt: null,
    });
    return;
  }
  const opening = state.openings.get(event.data.opening);
  if (!opening) return;
  switch (event.type) {
    case 'opening-changed':
      opening.details = event.data.details;
      opening.changedAt = at;
      return;
    case 'criteria-set': {
      const version = { version: event.data.version, set: event.data.set, reason: event.data.reason, at };
      // Before the freeze an edit replaces the draft yardstick; afterwards versions pile up.
      if (opening.versions.at(-1)?.version === version.version) opening.versions.pop();
      opening.versions.push(version);
      return;
    }
    case 'committee-set':
      opening.committee = event.data.committee;
      opening.committeeAt = at;
      return;
    case 'outcome-set':
      opening.outcome = event.data.outcome;
      opening.outcomeReason = event.data.reason;
      opening.outcomeAt = at;
      return;
  }
}
