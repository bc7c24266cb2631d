import * as z from 'zod';
import { idField, optionalText, textField } from '../kernel';

/** Why everything about an opening has to be kept until the matter is finally settled. */
export const HOLD_GROUNDS = [
  'discrimination-complaint',
  'charge',
  'claim',
  'court-action',
  'regulator',
  'expected-claim',
] as const;
export type HoldGround = (typeof HOLD_GROUNDS)[number];

export const holdSchema = z.strictObject({
  opening: idField,
  ground: z.enum(HOLD_GROUNDS),
  /** About the opening as a whole, so under no candidate's key: it should name nobody. */
  note: optionalText,
});
export const liftSchema = z.strictObject({ reason: textField });
