import type { Committee } from '../openings';
import type { Vote } from './state';

/** How one unit of the committee voted (situation 26: each office has a say, one vetoes). */
export interface UnitTally {
  /** Empty for members without a unit. */
  unit: string;
  /** Who may vote: observers do not count. */
  members: number;
  voted: number;
  /** Votes that are not vetoes, most first; `application` null is a vote to appoint nobody. */
  votes: { application: string | null; count: number }[];
  vetoes: { member: string; application: string | null; reason: string }[];
}

/** The unit a member sits for; empty when none is stated or the member is not on the committee. */
export const unitOf = (committee: Committee, member: string): string =>
  committee.members.find((item) => item.member === member)?.unit.trim() ?? '';

/** Votes by unit, in the order of the committee; members without a unit come last, together. */
export function tallyByUnit(votes: readonly Vote[], committee: Committee): UnitTally[] {
  const sitting = committee.members.filter(({ role }) => role !== 'observer');
  const units = [...new Set([...sitting, ...votes].map(({ member }) => unitOf(committee, member)))];
  return units
    .toSorted((a, b) => Number(a === '') - Number(b === ''))
    .map((unit) => {
      const cast = votes.filter(({ member }) => unitOf(committee, member) === unit);
      const counts = new Map<string | null, number>();
      for (const { application, veto } of cast)
        if (!veto) counts.set(application, (counts.get(application) ?? 0) + 1);
      return {
        unit,
        members: sitting.filter(({ member }) => unitOf(committee, member) === unit).length,
        voted: cast.length,
        votes: [...counts]
          .map(([application, count]) => ({ application, count }))
          .toSorted((a, b) => b.count - a.count),
        vetoes: cast
          .filter(({ veto }) => veto)
          .map(({ member, application, reason }) => ({ member, application, reason })),
      };
    });
}
