import type { QueueCheck } from '@shared/letters';

/** What keeps a letter back: a check blocks it, or asks for a word first. */
export interface HeldUp {
  by: 'block' | 'justify';
  message: string;
  /** How many more of them there are. */
  others: number;
}

/** Letters that cannot go out as they stand, by application, each with the gravest finding. */
export function heldUpBy(checks: readonly QueueCheck[]): Map<string, HeldUp> {
  const held = new Map<string, HeldUp>();
  for (const { application, clear, findings } of checks) {
    if (clear) continue;
    const standing = findings.filter(({ severity, settled }) => severity !== 'advise' && !settled);
    const worst = standing.find(({ severity }) => severity === 'block') ?? standing[0];
    if (!worst) continue;
    const by = worst.severity === 'block' ? 'block' : 'justify';
    held.set(application, { by, message: worst.message, others: standing.length - 1 });
  }
  return held;
}
