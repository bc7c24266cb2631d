import { provenance, type Recorded } from '../kernel';
import type { SettingsEvent } from './events';
import type { SettingsState } from './state';

export function evolveSettings(state: SettingsState, event: Recorded<SettingsEvent>): void {
  switch (event.type) {
    case 'organisation-set':
      state.organisation = { ...event.data, at: provenance(event) };
      return;
    case 'rule-changed':
      state.rules.set(event.data.id, { ...event.data, at: provenance(event) });
      return;
    case 'picture-added':
      state.pictures.set(event.data.sha256, event.data);
      return;
    case 'member-set':
      state.members.set(event.data.ref, { ...event.data, at: provenance(event) });
      return;
  }
}
