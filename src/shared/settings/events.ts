import { ruleChangeSchema } from '../jurisdictions';
import { defineEvent, type EventOf } from '../kernel';
import { memberSchema, organisationSchema, pictureSchema } from './schema';

export const organisationSet = defineEvent('organisation-set', organisationSchema);
export const memberSet = defineEvent('member-set', memberSchema);
export const pictureAdded = defineEvent('picture-added', pictureSchema);
/** What the organisation says in place of a shipped legal fact. */
export const ruleChanged = defineEvent('rule-changed', ruleChangeSchema);

export const settingsEvents = [organisationSet, memberSet, pictureAdded, ruleChanged] as const;
export type SettingsEvent = EventOf<(typeof settingsEvents)[number]>;
