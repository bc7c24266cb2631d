import type { CriteriaSet } from '@shared/openings';

export interface VersionChanges {
  added: string[];
  removed: string[];
  changed: string[];
}

interface Named {
  ref: string;
  label: string;
}

const everything = (set: CriteriaSet): Named[] => [
  ...set.qualifications,
  ...set.criteria,
  ...set.conditions,
  ...set.stages,
];

/** What is different from one version of the criteria to the next, by label. */
export function versionChanges(before: CriteriaSet, after: CriteriaSet): VersionChanges {
  const old = new Map(everything(before).map((item) => [item.ref, item]));
  const now = new Map(everything(after).map((item) => [item.ref, item]));
  return {
    added: [...now.values()].filter(({ ref }) => !old.has(ref)).map(({ label }) => label),
    removed: [...old.values()].filter(({ ref }) => !now.has(ref)).map(({ label }) => label),
    changed: [...now.values()]
      .filter((item) => old.has(item.ref) && JSON.stringify(old.get(item.ref)) !== JSON.stringify(item))
      .map(({ label }) => label),
  };
}
