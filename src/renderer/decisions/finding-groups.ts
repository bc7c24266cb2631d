import type { Finding } from '@shared/checks';

export const FINDING_GROUPS = ['block', 'justify', 'advise', 'settled'] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

export const groupOf = (finding: Finding): FindingGroup =>
  finding.settled === null ? finding.severity : 'settled';

/** Findings by how much they are in the way, in the order of the checks; `about` keeps one candidate's. */
export function grouped(findings: readonly Finding[], about: string | null): Record<FindingGroup, Finding[]> {
  const groups: Record<FindingGroup, Finding[]> = { block: [], justify: [], advise: [], settled: [] };
  for (const finding of findings) {
    if (about === null || finding.subjects.includes(about)) groups[groupOf(finding)].push(finding);
  }
  return groups;
}

/** The first `limit` findings, gravest first, group by group; groups that hold none are left out. */
export function firstOf(
  groups: Readonly<Record<FindingGroup, readonly Finding[]>>,
  limit: number,
): { group: FindingGroup; list: readonly Finding[] }[] {
  let left = limit;
  return FINDING_GROUPS.flatMap((group) => {
    const list = groups[group].slice(0, left);
    left -= list.length;
    return list.length === 0 ? [] : [{ group, list }];
  });
}
