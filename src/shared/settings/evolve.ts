import { provenance, type Recorded } from '../kernel';
import type { SettingsEvent } from './events';
import type { SettingsState } from './state';

export function evolveSettings(state: SettingsState, event: Recorded<SettingsEvent>): void {
  switch (event.type) {
    case 'organisation-set':
      state.organisation = { ...event.data, at: provenance(event) };
      return;
    case 'member-set':
      state.members.set(event.data.ref, { ...event.data, at: provenance(event) });
      return;
  }
}
