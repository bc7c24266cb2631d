import type { Criterion } from '@shared/openings';
import type { Rating, Scorecard } from '@shared/scorecards';
import * as z from 'zod';
import { keptDraftSchema, keptField } from './kept';

const draftSchema = z.strictObject({
  /** The scorecard that this text corrects; null for the first one. */
  corrects: z.string().nullable(),
  reason: z.string(),
  ratings: z.record(
    z.string(),
    z.strictObject({
      points: z.int().nullable(),
      evidence: z.string(),
      kept: keptDraftSchema.exactOptional(),
    }),
  ),
});
/** A scorecard while it is being written. */
export type CardDraft = z.output<typeof draftSchema>;

export type RatingDraft = CardDraft['ratings'][string];

export interface Problem {
  criterion: string;
  missing: 'points' | 'evidence';
}

/** A new scorecard, or the submitted one again for its correction. */
export const startOf = (criteria: readonly Criterion[], corrects: Scorecard | null): CardDraft => ({
  corrects: corrects?.id ?? null,
  reason: '',
  ratings: Object.fromEntries(
    criteria.map(({ ref }) => {
      const given = corrects?.ratings.find((rating) => rating.criterion === ref);
      return [
        ref,
        {
          points: given?.points ?? null,
          evidence: given?.evidence ?? '',
          ...(given?.kept === undefined ? {} : { kept: given.kept }),
        },
      ];
    }),
  ),
});

/** A kept draft, if it belongs to this version; criteria that have come since start empty. */
export function fromKept(
  body: unknown,
  criteria: readonly Criterion[],
  corrects: Scorecard | null,
): CardDraft | null {
  const kept = draftSchema.safeParse(body);
  if (!kept.success || kept.data.corrects !== (corrects?.id ?? null)) return null;
  const fresh = startOf(criteria, corrects);
  return {
    ...kept.data,
    ratings: Object.fromEntries(
      criteria.map(({ ref }) => [ref, kept.data.ratings[ref] ?? fresh.ratings[ref]!]),
    ),
  };
}

/** What is still missing, in the order of the criteria. */
export const problemsOf = (draft: CardDraft, criteria: readonly Criterion[]): Problem[] =>
  criteria.flatMap(({ ref }): Problem[] => {
    const { points = null, evidence = '' } = draft.ratings[ref] ?? {};
    return [
      ...(points === null ? [{ criterion: ref, missing: 'points' as const }] : []),
      ...(evidence.trim() === '' ? [{ criterion: ref, missing: 'evidence' as const }] : []),
    ];
  });

export const ratingsOf = (draft: CardDraft, criteria: readonly Criterion[]): Rating[] =>
  criteria.flatMap(({ ref }) => {
    const { points = null, evidence = '', kept = [] } = draft.ratings[ref] ?? {};
    return points === null
      ? []
      : [{ criterion: ref, points, evidence: evidence.trim(), ...keptField(kept, [evidence]) }];
  });
