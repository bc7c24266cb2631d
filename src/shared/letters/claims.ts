import * as z from 'zod';
import { dayField, idField } from '../kernel';

/** What a statement asserts about the record; the letter checks evaluate it. */
export const claimSchema = z.discriminatedUnion('claim', [
  z.strictObject({ claim: z.literal('another-appointed') }),
  z.strictObject({ claim: z.literal('position-unfilled') }),
  z.strictObject({ claim: z.literal('position-cancelled') }),
  z.strictObject({ claim: z.literal('below-minimum'), qualification: idField }),
  z.strictObject({ claim: z.literal('not-among-strongest') }),
  z.strictObject({ claim: z.literal('criterion-gap'), criterion: idField }),
  z.strictObject({ claim: z.literal('condition-gap'), condition: idField }),
  z.strictObject({ claim: z.literal('close-second') }),
  z.strictObject({ claim: z.literal('all-interviewed-qualified') }),
  z.strictObject({ claim: z.literal('was-interviewed') }),
  z.strictObject({ claim: z.literal('reserve-until'), until: dayField }),
  z.strictObject({ claim: z.literal('on-file-until'), until: dayField }),
  z.strictObject({ claim: z.literal('apply-again') }),
  z.strictObject({ claim: z.literal('reconsidered') }),
  z.strictObject({ claim: z.literal('appointed') }),
  z.strictObject({ claim: z.literal('withdrawn') }),
  /** A decision about the opening is signed; not signed yet. */
  z.strictObject({ claim: z.literal('decision-made') }),
  z.strictObject({ claim: z.literal('decision-pending') }),
  /** Somebody spoke with the candidate on this day. */
  z.strictObject({ claim: z.literal('spoke'), on: dayField }),
  /** Feedback: what was seen of a criterion is at or above what the post needs; or below the top. */
  z.strictObject({ claim: z.literal('strength'), criterion: idField }),
  z.strictObject({ claim: z.literal('development'), criterion: idField }),
  /** This letter takes the place of the one with this record reference. */
  z.strictObject({ claim: z.literal('replaces'), reference: idField }),
]);
export type Claim = z.output<typeof claimSchema>;

/**
 * Claims that a template, or a sentence in it, may make by name. Those with a date or a reference
 * take it from the record; claims about a ground come from the statements of recorded reasons only.
 */
export const TEMPLATE_CLAIMS = [
  'another-appointed',
  'position-unfilled',
  'position-cancelled',
  'was-interviewed',
  'reserve-until',
  'on-file-until',
  'apply-again',
  'close-second',
  'all-interviewed-qualified',
  'reconsidered',
  'appointed',
  'withdrawn',
  'decision-made',
  'decision-pending',
  'spoke',
  'replaces',
  'not-among-strongest',
] as const satisfies readonly Claim['claim'][];
