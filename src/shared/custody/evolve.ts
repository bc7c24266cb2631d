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
  }
}
