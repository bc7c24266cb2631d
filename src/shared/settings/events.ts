import { defineEvent, type EventOf } from '../kernel';
import { memberSchema, organisationSchema } from './schema';

export const organisationSet = defineEvent('organisation-set', organisationSchema);
export const memberSet = defineEvent('member-set', memberSchema);

export const settingsEvents = [organisationSet, memberSet] as const;
export type SettingsEvent = EventOf<(typeof settingsEvents)[number]>;
