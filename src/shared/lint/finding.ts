/** What a text is written for; it decides how strict a signal is (`protected-signal` in checks). */
export const LINT_AS = ['note', 'reason', 'letter'] as const;
export type LintAs = (typeof LINT_AS)[number];

/** One signal found in one text. Offsets are UTF-16 code units, `end` exclusive. */
export interface LintFinding {
  check: 'protected-signal' | 'trait-not-behaviour' | 'third-party-conduct' | 'discourteous';
  severity: 'block' | 'justify' | 'advise';
  /** The protected characteristic or topic: age, family, origin, disability, religion, sex, … */
  attribute?: string;
  start: number;
  end: number;
  /** One sentence in the second person: what is wrong and what could happen with it. */
  why: string;
  suggestion?: string;
}
