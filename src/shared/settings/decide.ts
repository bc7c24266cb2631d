import { ok, type Result } from '../kernel';
import type { Member, Organisation } from './schema';
import type { SettingsEvent } from './events';

export const setOrganisation = (input: Organisation): Result<SettingsEvent[]> =>
  ok([{ type: 'organisation-set', data: input }]);

export const setMember = (input: Member): Result<SettingsEvent[]> =>
  ok([{ type: 'member-set', data: input }]);
