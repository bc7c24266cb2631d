import type { Leavable, MatrixRow } from '../decisions';
import type { OpeningRecord } from '../record';
import type { LintTool } from './check';
import { rankRows } from './rank-rows';
import { toolsFor } from './tools';
import { withoutMember } from './without-member';
import { counted } from './words';

const WEIGHT = { recused: 2, declared: 1, none: 0 } as const;

/**
 * Members whose ratings can be left out: the committee, and whoever else scored or declared. Those
 * who stepped out for somebody come first, then those with an interest, then the others.
 */
export function leavableMembers(record: OpeningRecord): Leavable[] {
  const interests = new Map<string, Leavable['interest']>();
  const note = (member: string, interest: Leavable['interest']): void => {
    const known = interests.get(member);
    if (known === undefined || WEIGHT[interest] > WEIGHT[known]) interests.set(member, interest);
  };
  for (const { member } of record.opening.committee.members) note(member, 'none');
  for (const { scorecards, declarations } of record.applications) {
    for (const { member } of scorecards) note(member, 'none');
    for (const { member, interest, recused } of declarations)
      note(member, recused ? 'recused' : interest === 'none' ? 'none' : 'declared');
  }
  return [...interests]
    .map(([member, interest]) => ({ member, interest }))
    .toSorted((a, b) => WEIGHT[b.interest] - WEIGHT[a.interest]);
}

/** Sentences on what leaving out one member's ratings changes: the highest scores, the votes, the order. */
export function effectOfLeavingOut(
  record: OpeningRecord,
  options: { lint: LintTool },
  member: string,
): string {
  const { text } = withoutMember(record, toolsFor(record, options), member);
  return [text, orderText(rankRows(record), rankRows(record, { without: member }))]
    .filter((part) => part !== '')
    .join(' ');
}

function orderText(before: readonly MatrixRow[], after: readonly MatrixRow[]): string {
  const places = new Map(scored(after).map((id, place) => [id, place]));
  const all = scored(before);
  if (all.length === 0) return '';
  const gone = all.filter((id) => !places.has(id)).length;
  const moved = all.filter((id, place) => places.has(id) && places.get(id) !== place).length;
  if (gone > 0) return `Nobody else has scored ${counted(gone, 'candidate', 'candidates')}.`;
  return moved === 0
    ? 'The order of candidates stays the same.'
    : `The order of candidates changes: ${counted(moved, 'stands', 'stand')} in another place.`;
}

const scored = (rows: readonly MatrixRow[]): string[] =>
  rows.flatMap(({ application, total, withdrawn }) => (total === null || withdrawn ? [] : [application]));
