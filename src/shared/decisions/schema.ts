import * as z from 'zod';
import { keptField } from '../scorecards';
import { dayField, idField, lineField, optionalText, textField } from '../kernel';

/** A pointer to the record a reason rests on. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rating'), scorecard: idField, criterion: idField }),
  z.strictObject({ kind: z.literal('fact'), fact: idField }),
  z.strictObject({ kind: z.literal('fit-note'), fitNote: idField }),
  z.strictObject({ kind: z.literal('observation'), observation: idField }),
  z.strictObject({ kind: z.literal('deviation'), deviation: idField }),
]);
export type EvidenceLink = z.output<typeof evidenceSchema>;

/** What a reason is about. `other` is allowed, and flagged: it was never declared. */
export const groundSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('qualification'), ref: idField }),
  z.strictObject({ kind: z.literal('criterion'), ref: idField }),
  z.strictObject({ kind: z.literal('condition'), ref: idField }),
  z.strictObject({
    kind: z.literal('process'),
    ref: z.enum(['not-among-strongest', 'position-cancelled', 'position-unfilled']),
  }),
  z.strictObject({ kind: z.literal('other'), ref: lineField }),
]);
export type Ground = z.output<typeof groundSchema>;

export const reasonSchema = z.strictObject({
  ref: idField,
  ground: groundSchema,
  /** The reason in the committee's words; it may be read aloud to the candidate. */
  text: textField,
  evidence: z.array(evidenceSchema).max(40).default([]),
  kept: keptField,
});
export type Reason = z.output<typeof reasonSchema>;

export const DISPOSITIONS = ['rejected', 'reserve', 'appointed', 'offered', 'advanced'] as const;
export type DispositionCode = (typeof DISPOSITIONS)[number];

export const dispositionSchema = z.strictObject({
  code: z.enum(DISPOSITIONS),
  reasons: z.array(reasonSchema).max(20).default([]),
  rationale: optionalText,
  /** Until when a reserve place holds. */
  reserveUntil: dayField.optional(),
});
export type DispositionText = z.output<typeof dispositionSchema>;
