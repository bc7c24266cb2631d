import type { Vote } from '../decisions';
import type { OpeningRecord } from '../record';
import type { CheckTools } from './check';
import { isActive, isAppointed } from './people';
import { rankRows } from './rank-rows';
import { HAIR } from './scores';
import { committeeVotes, majorityOf } from './votes';
import { listed } from './words';

/** What scores and votes say with one member and without. */
export interface WithoutMember {
  /** Sentences: whether the highest scores and the majority change. */
  text: string;
  /** The same as plain values, independent of the order of candidates. */
  ground: unknown;
  /** Weighted mean with and without the member, by application. */
  totals: ReadonlyMap<string, { with: string; without: string }>;
}

export function withoutMember(record: OpeningRecord, tools: CheckTools, member: string): WithoutMember {
  const posts = Math.max(1, tools.active.filter(isAppointed).length);
  const before = top(record, posts);
  const after = top(record, posts, member);
  const totals = new Map(
    [...before.totals].map(([id, total]) => [
      id,
      { with: total, without: after.totals.get(id) ?? 'not scored by anybody else' },
    ]),
  );
  const votes = committeeVotes(record);
  const voted = votes.some((vote) => vote.member === member);
  const choices = voted
    ? [votes, votes.filter((vote) => vote.member !== member)].map((list) => choiceOf(list, tools))
    : [];
  const who = tools.memberName(member);
  return {
    text: [scoresText(before.first, after.first, who, tools), votesText(choices, who)]
      .filter((part) => part !== '')
      .join(' '),
    ground: { before: before.first.toSorted(), after: after.first.toSorted(), choices },
    totals,
  };
}

function scoresText(
  before: readonly string[],
  after: readonly string[],
  who: string,
  tools: CheckTools,
): string {
  if (before.length === 0) return '';
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? 'nobody' : listed(ids.map(tools.candidateName));
  return before.toSorted().join() === after.toSorted().join()
    ? `Without ${who} the highest scores are still those of ${names(before)}.`
    : `Without ${who} the highest scores change: ${names(after)} instead of ${names(before)}.`;
}

function votesText([all, rest]: readonly string[], who: string): string {
  if (all === undefined || rest === undefined) return '';
  return all === rest
    ? `The votes give ${all}, with ${who} and without.`
    : `The votes give ${all}; without ${who} they give ${rest}.`;
}

function choiceOf(votes: readonly Vote[], tools: CheckTools): string {
  const majority = majorityOf(votes);
  if (majority === undefined) return 'no majority';
  return majority.choice === null
    ? 'a majority for nobody'
    : `a majority for ${tools.candidateName(majority.choice)}`;
}

/** Who would fill the posts if scores alone decided; everybody level with the last of them is named, too. */
function top(
  record: OpeningRecord,
  posts: number,
  without?: string,
): { first: string[]; totals: Map<string, string> } {
  const rows = rankRows(record, { without }).filter(
    (row) => row.total !== null && isActive(record.byId.get(row.application)!),
  );
  const last = rows[Math.min(posts, rows.length) - 1];
  const level = (row: (typeof rows)[number], place: number) =>
    place < posts || (row.stage === last?.stage && Math.abs(row.total! - last.total!) < HAIR);
  return {
    first: rows.filter(level).map((row) => row.application),
    totals: new Map(rows.map((row) => [row.application, row.total!.toFixed(2)])),
  };
}
