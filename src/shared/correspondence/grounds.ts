import type { Ground } from '../decisions';
import type { Claim, LetterKind, Statement } from '../letters';
import type { Criterion, Condition, CriteriaSet, Qualification } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';

/** A recorded ground together with what it points to, ready to be put into an approved sentence. */
export type SpokenGround =
  | { ground: Ground; statement: 'qualification'; qualification: Qualification }
  | { ground: Ground; statement: 'criterion'; criterion: Criterion }
  | { ground: Ground; statement: 'condition'; condition: Condition }
  | { ground: Ground; statement: 'not-among-strongest' | 'position-cancelled' | 'position-unfilled' };

/** The yardstick the disposition was taken under; the one in force where that is not on record. */
export function yardstickOf(record: OpeningRecord, app: ApplicationRecord): CriteriaSet | null {
  const version = app.disposition?.criteriaVersion;
  return (record.opening.versions.find((item) => item.version === version) ?? record.criteria)?.set ?? null;
}

/** What a ground points to; null for one that was never declared. */
export function spokenGround(set: CriteriaSet | null, ground: Ground): SpokenGround | null {
  switch (ground.kind) {
    case 'qualification': {
      const qualification = set?.qualifications.find((item) => item.ref === ground.ref);
      return qualification ? { ground, statement: 'qualification', qualification } : null;
    }
    case 'criterion': {
      const criterion = set?.criteria.find((item) => item.ref === ground.ref);
      return criterion ? { ground, statement: 'criterion', criterion } : null;
    }
    case 'condition': {
      const condition = set?.conditions.find((item) => item.ref === ground.ref);
      return condition ? { ground, statement: 'condition', condition } : null;
    }
    case 'process':
      return { ground, statement: ground.ref };
    case 'other':
      return null;
  }
}

/**
 * The grounds a letter may give: at most what is recorded, each once, in the order recorded. None
 * where the policy is to tell the outcome only, none to somebody appointed (their reasons are about
 * strengths), and what the kind of letter already says is not said twice.
 */
export function groundsToGive(
  record: OpeningRecord,
  app: ApplicationRecord,
  kind: LetterKind,
): SpokenGround[] {
  if (kind === 'appointed' || record.organisation?.policy.feedback === 'outcome-only') return [];
  const set = yardstickOf(record, app);
  const seen = new Set<string>();
  return (app.disposition?.grounds ?? []).flatMap((ground) => {
    const key = `${ground.kind} ${ground.ref}`;
    if (seen.has(key)) return [];
    seen.add(key);
    if (ground.kind === 'process' && ground.ref !== 'not-among-strongest' && kind.startsWith('position-'))
      return [];
    const spoken = spokenGround(set, ground);
    return spoken ? [spoken] : [];
  });
}

/** Whether everything recorded as a reason is about the post itself and nothing about the application. */
export function onlyAboutPost(app: ApplicationRecord): boolean {
  const grounds = app.disposition?.grounds ?? [];
  return (
    grounds.length > 0 &&
    grounds.every((ground) => ground.kind === 'process' && ground.ref !== 'not-among-strongest')
  );
}

/** What a sentence about this ground asserts. */
export function claimOfGround(spoken: SpokenGround): Claim {
  switch (spoken.statement) {
    case 'qualification':
      return { claim: 'below-minimum', qualification: spoken.qualification.ref };
    case 'criterion':
      return { claim: 'criterion-gap', criterion: spoken.criterion.ref };
    case 'condition':
      return { claim: 'condition-gap', condition: spoken.condition.ref };
    default:
      return { claim: spoken.statement };
  }
}

export type StatementGround = Statement['ground'];
