import { groundSchema, type Ground } from '@shared/decisions';
import type { CriteriaSet } from '@shared/openings';

export const PROCESS_GROUNDS = ['not-among-strongest', 'position-cancelled', 'position-unfilled'] as const;
export type ProcessGround = (typeof PROCESS_GROUNDS)[number];

/** A ground as the value of a list: `criterion:teaching`. */
export const groundKey = ({ kind, ref }: Ground): string => `${kind}:${ref}`;

/** The ground of such a value; null when it is none. */
export function groundOf(key: string): Ground | null {
  const at = key.indexOf(':');
  const parsed = groundSchema.safeParse({ kind: key.slice(0, at), ref: key.slice(at + 1) });
  return parsed.success ? parsed.data : null;
}

/** What a ground is called in this opening; `process` gives the words for the fixed ones. */
export function groundName(
  ground: Ground,
  set: CriteriaSet | undefined,
  process: (ref: ProcessGround) => string,
): string {
  switch (ground.kind) {
    case 'qualification':
      return set?.qualifications.find(({ ref }) => ref === ground.ref)?.label ?? ground.ref;
    case 'criterion':
      return set?.criteria.find(({ ref }) => ref === ground.ref)?.label ?? ground.ref;
    case 'condition':
      return set?.conditions.find(({ ref }) => ref === ground.ref)?.label ?? ground.ref;
    case 'process':
      return process(ground.ref);
    case 'other':
      return ground.ref;
  }
}
