import { RULES, type RuleChange } from '../jurisdictions';
import { ok, refuse, type Result } from '../kernel';
import type { Member, Organisation, Picture } from './schema';
import type { SettingsEvent } from './events';
import type { SettingsState } from './state';

export const setOrganisation = (input: Organisation): Result<SettingsEvent[]> =>
  ok([{ type: 'organisation-set', data: input }]);

export const setMember = (input: Member): Result<SettingsEvent[]> =>
  ok([{ type: 'member-set', data: input }]);

/** Adds a picture once; a picture that is there already changes nothing. */
export const addPicture = (state: SettingsState, input: Picture): Result<SettingsEvent[]> =>
  ok(state.pictures.has(input.sha256) ? [] : [{ type: 'picture-added', data: input }]);

/** Another period, other words, or not used here: the organisation answers for its own rules. */
export const changeRule = (input: RuleChange): Result<SettingsEvent[]> =>
  RULES.some((rule) => rule.id === input.id)
    ? ok([{ type: 'rule-changed', data: input }])
    : refuse('not-found', 'rule-unknown', 'There is no such rule.');
