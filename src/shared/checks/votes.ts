import type { Vote } from '../decisions';
import type { OpeningRecord } from '../record';

/** Members whose votes make the committee's majority: not a decider from outside, not an observer. */
export function committeeVotes(record: OpeningRecord): Vote[] {
  const roles = new Map(record.opening.committee.members.map(({ member, role }) => [member, role]));
  const own = record.votes.filter(
    (vote) => roles.get(vote.member) !== 'decider' && roles.get(vote.member) !== 'observer',
  );
  return own.length > 0 ? own : record.votes;
}

/** Whom more than half of the votes are for (null: nobody); undefined when there is no such majority. A veto is not a vote for somebody. */
export function majorityOf(
  votes: readonly Vote[],
): { choice: string | null; votes: number; of: number } | undefined {
  const counts = new Map<string | null, number>();
  for (const { application, veto } of votes)
    if (!veto) counts.set(application, (counts.get(application) ?? 0) + 1);
  for (const [choice, count] of counts)
    if (count * 2 > votes.length) return { choice, votes: count, of: votes.length };
  return undefined;
}
