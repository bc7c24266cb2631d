import type { RuleChange } from '../jurisdictions';
import type { Provenance } from '../kernel';
import type { Member, Organisation, Picture } from './schema';

export interface SettingsState {
  organisation: (Organisation & { at: Provenance }) | null;
  members: Map<string, Member & { at: Provenance }>;
  /** By SHA-256 (hex). */
  pictures: Map<string, Picture>;
  /** Changed legal facts by the id of the shipped one; the latest counts. */
  rules: Map<string, RuleChange & { at: Provenance }>;
}

export const emptySettings = (): SettingsState => ({
  organisation: null,
  members: new Map(),
  pictures: new Map(),
  rules: new Map(),
});

/** A member's name for people; the ref where the member is unknown. */
export const memberName = (state: SettingsState, ref: string): string =>
  state.members.get(ref)?.fullName ?? ref;
