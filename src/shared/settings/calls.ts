import * as z from 'zod';
import { ruleChangeSchema, type Rule } from '../jurisdictions';
import { answers, defineCommand, defineQuery, fileField } from '../kernel';
import {
  memberSchema,
  organisationSchema,
  pictureSchema,
  type Member,
  type Organisation,
  type Picture,
} from './schema';

export const settingsCalls = [
  defineQuery(
    'settings.get',
    z.strictObject({}),
    answers<{ organisation: Organisation | null; members: Member[] }>(),
  ),
  /** Reads a picture from a chosen file and checks that it can be printed; nothing is recorded. */
  defineQuery('settings.read-picture', z.strictObject({ file: fileField }), answers<Picture>()),
  defineQuery('settings.picture', z.strictObject({ sha256: z.string().max(64) }), answers<Picture | null>()),
  /** Adds a picture that the letterhead or a signatory can then name. */
  defineCommand('settings.add-picture', pictureSchema),
  /** Legal facts as the organisation uses them: of one place, or all of them. */
  defineQuery(
    'settings.rules',
    z.strictObject({ jurisdiction: z.string().max(12).optional() }),
    answers<Rule[]>(),
  ),
  defineCommand('settings.change-rule', ruleChangeSchema),
  defineCommand('settings.set-organisation', organisationSchema),
  /** Adds a member or changes the one with this ref. */
  defineCommand('settings.set-member', memberSchema),
] as const;
