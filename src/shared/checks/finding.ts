/** A pointer from a finding to a record it rests on; the window turns it into one click. */
export type RecordLink =
  | { kind: 'application'; id: string }
  | { kind: 'scorecard'; id: string; application: string }
  | { kind: 'fact'; id: string; candidate: string }
  | { kind: 'fit-note'; id: string; application: string }
  | { kind: 'observation'; id: string; application: string }
  | { kind: 'reason'; ref: string; application: string }
  | { kind: 'declaration'; member: string; application: string }
  | { kind: 'deviation'; id: string }
  | { kind: 'criterion'; ref: string }
  | { kind: 'qualification'; ref: string }
  | { kind: 'member'; ref: string };

export type Severity = 'block' | 'justify' | 'advise';

/** One way to settle a finding, as a sentence; `act` names where the window should lead. */
export interface Settle {
  act:
    | 'add-reason'
    | 'link-evidence'
    | 'correct-reason'
    | 'correct-fact'
    | 'declare-interest'
    | 'justify'
    | 'reword'
    | 'change-disposition'
    | 'complete-scores'
    | 'record-remedy'
    | 'record-vote'
    | 'record-review'
    | 'correct-exclusion';
  text: string;
}

/**
 * What a check found. `key` names the finding (check and what it is about) and stays the same while
 * its ground changes; `fingerprint` is the ground itself, so that a justification re-opens when it changes.
 */
export interface Finding {
  check: string;
  severity: Severity;
  /** Application ids, in the order of the opening. */
  subjects: string[];
  message: string;
  because: RecordLink[];
  settle: Settle[];
  /**
   * What the finding is about besides check and subjects; empty when that says it all. Built from
   * refs (member, criterion, reason, fit note…), never from random ids, so that a case file can name it.
   */
  about: string;
  /** `JSON.stringify([check, subjects, about])`. */
  key: string;
  fingerprint: string;
  settled: { text: string; seq: number; by: string | undefined } | null;
}

/** A finding before it is matched with the justifications on record. */
export type RawFinding = Omit<Finding, 'settled' | 'key' | 'fingerprint' | 'about'> & {
  /** Needed when one check can fire twice for the same subjects. */
  about?: string;
  /** The words were kept on purpose where they were written: that settles what may be justified. */
  kept?: { text: string; seq: number; by: string | undefined };
  /** Everything that must stay the same for a justification to hold. */
  ground: unknown;
};
