import type { LintAs, LintFinding } from './finding';

/** How surely a phrase is out of place: direct mention, coded (a proxy), ambiguous without context. */
export type SignalClass = 'D' | 'C' | 'A';

type Check = LintFinding['check'];
type Severity = LintFinding['severity'];

const FIRM: Record<Check, Partial<Record<LintAs, Severity>>> = {
  'protected-signal': { note: 'justify', reason: 'block', letter: 'block' },
  'trait-not-behaviour': { note: 'justify', reason: 'justify', letter: 'block' },
  'third-party-conduct': { note: 'justify', reason: 'block', letter: 'block' },
  discourteous: { letter: 'justify' },
};

export const STRENGTH: Record<Severity, number> = { block: 3, justify: 2, advise: 1 };

/** The severity of a signal in a text, or null where the check does not apply to such a text. */
export function severityOf(check: Check, signal: SignalClass, as: LintAs): Severity | null {
  const firm = FIRM[check][as];
  if (!firm) return null;
  return signal === 'A' ? 'advise' : firm;
}
