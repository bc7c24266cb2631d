import { provenance, type Recorded } from '../kernel';
import type { CustodyEvent } from './events';
import type { CustodyState } from './state';

export function evolveCustody(state: CustodyState, event: Recorded<CustodyEvent>): void {
  const at = provenance(event);
  switch (event.type) {
    case 'case-imported':
      state.imports.push({ ...event.data, at });
      return;
    case 'candidate-erased':
      state.erased.set(event.data.candidate, at);
      return;
    case 'hold-placed': {
      const { hold: id, inquiry = null, ...data } = event.data;
      state.holds.set(id, { ...data, id, inquiry, lifted: null, at });
      return;
    }
    case 'hold-lifted': {
      const hold = state.holds.get(event.data.hold);
      if (hold) hold.lifted = { on: event.data.on, reason: event.data.reason, at };
      return;
    }
  }
}
