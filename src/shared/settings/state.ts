import type { Provenance } from '../kernel';
import type { Member, Organisation } from './schema';

export interface SettingsState {
  organisation: (Organisation & { at: Provenance }) | null;
  members: Map<string, Member & { at: Provenance }>;
}

export const emptySettings = (): SettingsState => ({ organisation: null, members: new Map() });

/** A member's name for people; the ref where the member is unknown. */
export const memberName = (state: SettingsState, ref: string): string =>
  state.members.get(ref)?.fullName ?? ref;
