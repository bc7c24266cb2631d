import * as z from 'zod';
import { answers, defineCommand, defineQuery } from '../kernel';
import { memberSchema, organisationSchema, type Member, type Organisation } from './schema';

export const settingsCalls = [
  defineQuery(
    'settings.get',
    z.strictObject({}),
    answers<{ organisation: Organisation | null; members: Member[] }>(),
  ),
  defineCommand('settings.set-organisation', organisationSchema),
  /** Adds a member or changes the one with this ref. */
  defineCommand('settings.set-member', memberSchema),
] as const;
