import * as z from 'zod';
import { answers, dayField, defineCommand, defineQuery, fileField, idField, lineField } from '../kernel';
import { organisationSchema } from '../settings';
import { holdSchema, liftSchema } from './schema';
import type { Hold } from './state';

/** Where the app stands with its file. */
export interface LogStatus {
  open: boolean;
  logId: string | null;
  fileName: string | null;
  organisation: string | null;
  sample: boolean;
  readOnly: boolean;
  entries: number;
  reference: string | null;
  verified: { at: string; ok: boolean; message: string } | null;
  language: string;
}

export interface VerifyReport {
  ok: boolean;
  entries: number;
  reference: string;
  at: string;
  /** Where the chain breaks first, in plain words. */
  firstBreak: { seq: number; code: string; message: string } | null;
  headFound: boolean | null;
  message: string;
}

export const custodyCalls = [
  defineQuery('custody.status', z.strictObject({}), answers<LogStatus>()),
  /** Creates a log at the chosen place. The recovery code is shown once and never stored in the clear. */
  defineQuery(
    'custody.create',
    z.strictObject({ file: fileField, organisation: organisationSchema }),
    answers<{ recoveryCode: string; logId: string }>(),
  ),
  /** A log with the sample committee, in a place main chooses for it. */
  defineQuery(
    'custody.create-sample',
    z.strictObject({ file: fileField }),
    answers<{ recoveryCode: string; logId: string }>(),
  ),
  defineQuery(
    'custody.open',
    z.strictObject({
      file: fileField,
      recoveryCode: z.string().max(200).optional(),
      keychainSecret: z.string().max(200).optional(),
    }),
    answers<LogStatus>(),
  ),
  defineQuery('custody.close', z.strictObject({}), answers<{ closed: boolean }>()),
  defineQuery(
    'custody.verify',
    z.strictObject({ reference: z.string().max(60).optional() }),
    answers<VerifyReport>(),
  ),
  defineQuery(
    'custody.import-case',
    z.strictObject({ file: fileField }),
    answers<{ records: number; seq: number }>(),
  ),
  defineQuery(
    'custody.export-case',
    z.strictObject({ folder: fileField, name: lineField }),
    answers<{ fileName: string }>(),
  ),
  /** The printable sheet with the recovery code, as PDF. */
  defineQuery(
    'custody.recovery-sheet',
    z.strictObject({ folder: fileField, recoveryCode: z.string().max(200) }),
    answers<{ fileName: string }>(),
  ),
  /** Legal holds, those that stand first. */
  defineQuery('custody.holds', z.strictObject({}), answers<(Hold & { openingTitle: string })[]>()),
  defineCommand(
    'custody.place-hold',
    holdSchema.extend({
      id: idField.optional(),
      ref: idField.optional(),
      on: dayField.optional(),
      /** The inquiry that brings it about. */
      inquiry: idField.optional(),
    }),
  ),
  /** Refused while an inquiry that brought it about is open. */
  defineCommand('custody.lift-hold', liftSchema.extend({ hold: idField, on: dayField.optional() })),
] as const;
