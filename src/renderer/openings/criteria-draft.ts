import type { CEFR, DEGREES } from '@shared/kernel';
import {
  requirementText,
  type Condition,
  type CriteriaSet,
  type Criterion,
  type Qualification,
  type Stage,
} from '@shared/openings';
import { freeSlug } from '../app/form/slug';
import { capital } from '../ui/capital';

/**
 * The criteria as they stand in the form. What is new has a passing `ref` that begins with `new:`;
 * on saving it gets a readable one from its label.
 */
export interface QualificationDraft {
  ref: string;
  label: string;
  kind: Qualification['kind'];
  subject: string;
  years: number | string;
  degree: (typeof DEGREES)[number];
  cefr: (typeof CEFR)[number];
}
export interface CriterionDraft extends Omit<Criterion, 'weight'> {
  weight: number | string;
}
export interface CriteriaDraft {
  qualifications: QualificationDraft[];
  criteria: CriterionDraft[];
  conditions: Condition[];
  stages: Stage[];
  reason: string;
}

/** The longest scale. The form keeps this many anchors, so that a change of scale loses no text. */
export const MOST_POINTS = 7;
const NEW = 'new:';

export const newRef = (id: string): string => `${NEW}${id}`;

export const anchorSlots = (anchors: readonly string[]): string[] =>
  Array.from({ length: MOST_POINTS }, (_, index) => anchors[index] ?? '');

export const criteriaDraft = (set: CriteriaSet): CriteriaDraft => ({
  qualifications: set.qualifications.map((item) => ({
    ref: item.ref,
    label: item.label,
    kind: item.kind,
    subject: item.subject,
    years: item.kind === 'years' ? item.years : 1,
    degree: item.kind === 'degree' ? item.level : 'bachelor',
    cefr: item.kind === 'language' ? item.level : 'B2',
  })),
  criteria: set.criteria.map((item) => ({ ...item, anchors: anchorSlots(item.anchors) })),
  conditions: set.conditions,
  stages: set.stages,
  reason: '',
});

/** Before anything has been set: the two stages that nearly every opening has. */
export const firstCriteria = (screening: string, interview: string): CriteriaSet => ({
  qualifications: [],
  criteria: [],
  conditions: [],
  stages: [
    { ref: 'screening', label: screening, kind: 'screening', criteria: [] },
    { ref: 'interview', label: interview, kind: 'interview', criteria: [] },
  ],
});

function qualificationOf(draft: QualificationDraft): Record<string, unknown> {
  const { ref, label, kind, subject } = draft;
  const base = { ref, label, kind, subject };
  if (kind === 'years') return { ...base, years: draft.years };
  if (kind === 'degree') return { ...base, level: draft.degree };
  if (kind === 'language') return { ...base, level: draft.cefr };
  return base;
}

/** What a qualification is called when no name was written: the requirement itself. */
export function requirementLabel(draft: QualificationDraft): string {
  if (draft.kind !== 'degree' && draft.subject.trim() === '') return '';
  return capital(requirementText(qualificationOf(draft) as Qualification));
}

/** As the record wants it: every `new:` reference replaced, anchors cut to their scale. */
export function criteriaInput(draft: CriteriaDraft): { set: unknown; reason: string } {
  const qualifications = draft.qualifications.map((item) => ({
    ...item,
    label: item.label.trim() === '' ? requirementLabel(item) : item.label,
  }));
  const all = [...qualifications, ...draft.criteria, ...draft.conditions, ...draft.stages];
  const taken = new Set(all.map(({ ref }) => ref).filter((ref) => !ref.startsWith(NEW)));
  const refs = new Map<string, string>();
  for (const { ref, label } of all) {
    const final = ref.startsWith(NEW) ? freeSlug(label, taken, 'item') : ref;
    taken.add(final);
    refs.set(ref, final);
  }
  const named = <T extends { ref: string }>(item: T): T => ({ ...item, ref: refs.get(item.ref) ?? item.ref });
  return {
    set: {
      qualifications: qualifications.map((item) => qualificationOf(named(item))),
      criteria: draft.criteria.map((item) => ({
        ...named(item),
        anchors: item.anchors.slice(0, item.scale),
      })),
      conditions: draft.conditions.map(named),
      stages: draft.stages.map((item) => ({
        ...named(item),
        criteria: item.criteria.flatMap((ref) => refs.get(ref) ?? []),
      })),
    },
    reason: draft.reason,
  };
}

/** A copy with the item at `from` moved one place up or down; unchanged at the ends. */
export function moved<T>(items: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
