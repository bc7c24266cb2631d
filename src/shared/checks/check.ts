import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Band } from '../decisions';
import type { LintAs, LintFinding } from '../lint';
import type { NamedReason } from './evidence';
import type { RawFinding } from './finding';
import type { Scores } from './scores';
import type { RecordedText } from './texts';

/** The linter, handed in so that checks stay pure and need no rule pack of their own. */
export type LintTool = (text: string, as: LintAs) => readonly LintFinding[];

/** What a check is given besides the record; everything here is computed once per run. */
export interface CheckTools {
  lint: LintTool;
  /** Applications that findings may be about: not withdrawn, not erased. In the opening's order. */
  active: readonly ApplicationRecord[];
  /** Place of an application in the opening, from 0. */
  place(application: string): number;
  scores(application: string): Scores;
  /** The reasons of a disposition, with what they still rest on. */
  reasons(application: ApplicationRecord): readonly NamedReason[];
  /** What was written about an application and is worth a look: evidence without a signal is left out. */
  texts(application: ApplicationRecord): readonly RecordedText[];
  /** Lazy: only checks that compare people need it. */
  band(): Band;
  memberName(ref: string): string;
  candidateName(application: string): string;
}

/** One rule of hiring, as a pure function over one opening. */
export interface Check {
  /** As in the catalogue of checks, for example `near-tie`. */
  code: string;
  run(record: OpeningRecord, tools: CheckTools): RawFinding[];
}
