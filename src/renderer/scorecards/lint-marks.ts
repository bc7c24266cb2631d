import type { LintFinding } from '@shared/lint';

/** A stretch of text with the strongest signal on it, or none. */
export interface Stretch {
  text: string;
  severity: LintFinding['severity'] | null;
}

const STRENGTH = { block: 3, justify: 2, advise: 1 } as const;

/** Signals whose words still stand where they were found; typing since then may have moved the rest. */
export const stillThere = (findings: readonly LintFinding[], linted: string, now: string): LintFinding[] =>
  findings.filter(
    ({ start, end }) => linted.slice(start, end) === now.slice(start, end) && end <= now.length,
  );

/** Cuts a text at the edges of its signals; joined together the stretches are the text again. */
export function stretches(text: string, findings: readonly LintFinding[]): Stretch[] {
  const edges = [0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .toSorted((a, b) => a - b);
  const cuts = [...new Set(edges)];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const over = findings.filter((finding) => finding.start <= start && finding.end >= end);
    const strongest = over.toSorted((a, b) => STRENGTH[b.severity] - STRENGTH[a.severity])[0];
    return { text: text.slice(start, end), severity: strongest?.severity ?? null };
  });
}
