import {
  DISPOSITIONS,
  evidenceSchema,
  groundSchema,
  type Disposition,
  type DispositionText,
} from '@shared/decisions';
import * as z from 'zod';

const draftSchema = z.strictObject({
  /** The entry that this draft started from; null when nothing was recorded yet. */
  basis: z.int().nullable(),
  code: z.enum(DISPOSITIONS).nullable(),
  reserveUntil: z.string(),
  rationale: z.string(),
  reasons: z.array(
    z.strictObject({
      ref: z.string(),
      /** Null until one is chosen. */
      ground: groundSchema.nullable(),
      text: z.string(),
      evidence: z.array(evidenceSchema),
    }),
  ),
});
/** A disposition while it is being written. */
export type DispositionDraft = z.output<typeof draftSchema>;
export type ReasonDraft = DispositionDraft['reasons'][number];

export const startOf = (disposition: Disposition | null): DispositionDraft => ({
  basis: disposition?.at.seq ?? null,
  code: disposition?.code ?? null,
  reserveUntil: disposition?.reserveUntil ?? '',
  rationale: disposition?.rationale ?? '',
  reasons: (disposition?.reasons ?? []).map(({ ref, ground, text, evidence }) => ({
    ref,
    ground,
    text,
    evidence: [...evidence],
  })),
});

/** A kept draft, unless something else has been recorded since it was begun. */
export function fromKept(body: unknown, disposition: Disposition | null): DispositionDraft | null {
  const kept = draftSchema.safeParse(body);
  return kept.success && kept.data.basis === (disposition?.at.seq ?? null) ? kept.data : null;
}

export const isChanged = (draft: DispositionDraft, disposition: Disposition | null): boolean =>
  JSON.stringify(draft) !== JSON.stringify(startOf(disposition));

export type Incomplete = 'code' | 'ground' | 'text';

/** What keeps a draft from being recorded at all. Whether it may be signed is for the checks to say. */
export function incomplete(draft: DispositionDraft): { what: Incomplete; reason: string | null }[] {
  return [
    ...(draft.code === null ? [{ what: 'code' as const, reason: null }] : []),
    ...draft.reasons.flatMap(({ ref, ground, text }) => [
      ...(ground === null || ground.ref.trim() === '' ? [{ what: 'ground' as const, reason: ref }] : []),
      ...(text.trim() === '' ? [{ what: 'text' as const, reason: ref }] : []),
    ]),
  ];
}

/** The disposition to record; null while something is missing. */
export function dispositionOf(draft: DispositionDraft): DispositionText | null {
  if (draft.code === null || incomplete(draft).length > 0) return null;
  return {
    code: draft.code,
    rationale: draft.rationale.trim(),
    reasons: draft.reasons.flatMap(({ ground, text, ...rest }) =>
      ground === null ? [] : [{ ...rest, ground, text: text.trim() }],
    ),
    ...(draft.code === 'reserve' && draft.reserveUntil !== '' ? { reserveUntil: draft.reserveUntil } : {}),
  };
}
