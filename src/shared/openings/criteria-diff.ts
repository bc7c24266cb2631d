import { requirementText } from './qualification';
import type { Condition, CriteriaSet, Criterion, Qualification, Stage } from './schema';

/** One thing that differs between two versions of the yardstick, in words. */
export interface CriteriaChange {
  what: 'qualification' | 'criterion' | 'condition' | 'stage';
  change: 'added' | 'removed' | 'changed';
  ref: string;
  label: string;
  /** What exactly, a sentence each; empty for what was added or removed whole. */
  details: string[];
}

/** What changed from one set of criteria to another, in the order in which criteria are read. */
export function criteriaDiff(from: CriteriaSet, to: CriteriaSet): CriteriaChange[] {
  return [
    ...compare('qualification', from.qualifications, to.qualifications, qualificationDetails),
    ...compare('criterion', from.criteria, to.criteria, criterionDetails),
    ...compare('condition', from.conditions, to.conditions, conditionDetails),
    ...compare('stage', from.stages, to.stages, (before, after) => stageDetails(before, after, from, to)),
  ];
}

interface Named {
  ref: string;
  label: string;
}

function compare<T extends Named>(
  what: CriteriaChange['what'],
  from: readonly T[],
  to: readonly T[],
  detailsOf: (before: T, after: T) => string[],
): CriteriaChange[] {
  const before = new Map(from.map((item) => [item.ref, item]));
  const stays = new Set(to.map((item) => item.ref));
  const removed = from.filter((item) => !stays.has(item.ref));
  return [
    ...to.flatMap((item): CriteriaChange[] => {
      const { ref, label } = item;
      const old = before.get(ref);
      if (!old) return [{ what, change: 'added', ref, label, details: [] }];
      const details = [
        ...(old.label === label ? [] : [`It was called “${old.label}”.`]),
        ...detailsOf(old, item),
      ];
      return details.length === 0 ? [] : [{ what, change: 'changed', ref, label, details }];
    }),
    ...removed.map(({ ref, label }): CriteriaChange => ({
      what,
      change: 'removed',
      ref,
      label,
      details: [],
    })),
  ];
}

const differs = (what: string, before: string | number, after: string | number): string[] =>
  before === after ? [] : [`${what} was ${shown(before)} and is now ${shown(after)}.`];

const shown = (value: string | number): string =>
  typeof value === 'number'
    ? String(value)
    : value.trim() === ''
      ? 'empty'
      : `“${value.trim().replace(/\.$/u, '')}”`;

const qualificationDetails = (before: Qualification, after: Qualification): string[] =>
  differs('What is required', requirementText(before), requirementText(after));

function criterionDetails(before: Criterion, after: Criterion): string[] {
  const shared = Math.min(before.anchors.length, after.anchors.length);
  return [
    ...differs('The question', before.question, after.question),
    ...differs('The weight', before.weight, after.weight),
    ...differs('The scale', `1 to ${before.scale}`, `1 to ${after.scale}`),
    ...Array.from({ length: shared }, (_, index) =>
      differs(`Point ${index + 1}`, before.anchors[index]!, after.anchors[index]!),
    ).flat(),
  ];
}

const conditionDetails = (before: Condition, after: Condition): string[] =>
  differs('The text', before.text, after.text);

function stageDetails(before: Stage, after: Stage, from: CriteriaSet, to: CriteriaSet): string[] {
  const labels = (stage: Stage, set: CriteriaSet): string =>
    stage.criteria.map((ref) => set.criteria.find((item) => item.ref === ref)?.label ?? ref).join(', ');
  const place = (ref: string, set: CriteriaSet): number =>
    set.stages.findIndex((stage) => stage.ref === ref) + 1;
  const sameCriteria = before.criteria.join() === after.criteria.join();
  return [
    ...differs('The kind', before.kind, after.kind),
    ...(sameCriteria ? [] : differs('What is assessed', labels(before, from), labels(after, to))),
    ...differs('Its place', place(before.ref, from), place(after.ref, to)),
  ];
}
