import { defineEvent, type EventOf } from '../kernel';
import { memberSchema, organisationSchema, pictureSchema } from './schema';

export const organisationSet = defineEvent('organisation-set', organisationSchema);
export const memberSet = defineEvent('member-set', memberSchema);
export const pictureAdded = defineEvent('picture-added', pictureSchema);

export const settingsEvents = [organisationSet, memberSet, pictureAdded] as const;
export type SettingsEvent = EventOf<(typeof settingsEvents)[number]>;
