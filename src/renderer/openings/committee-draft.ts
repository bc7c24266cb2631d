import type { Committee } from '@shared/openings';

type Seat = Committee['members'][number];

export interface SeatDraft {
  member: string;
  role: Seat['role'];
  unit: string;
  /** Refs of stages; empty means what the role means: every stage, or none. */
  stages: string[];
}
export interface CommitteeDraft {
  members: SeatDraft[];
  quorum: number | string;
}

export const committeeDraft = ({ members, quorum }: Committee): CommitteeDraft => ({
  members: members.map(({ member, role, unit, stages }) => ({ member, role, unit, stages: stages ?? [] })),
  quorum,
});

export const committeeInput = ({ members, quorum }: CommitteeDraft): unknown => ({
  members: members.map(({ stages, ...seat }) => ({ ...seat, ...(stages.length > 0 ? { stages } : {}) })),
  quorum,
});

/** Whether somebody in this role scores where no stage is named. */
export const scoresByRole = (role: Seat['role']): boolean => role === 'chair' || role === 'member';
