import type { KeyboardEvent } from 'react';

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrow keys go from inquiry to inquiry, over the edges of the groups, and show each while the focus
 * stays in the list, so that an inbox can be read through by hand.
 */
export function moveInInbox(event: KeyboardEvent<HTMLElement>, look: (inquiry: string) => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-inquiry]')];
  const at = rows.indexOf(event.target);
  const next = rows[at + step];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
  look(next.dataset['inquiry'] ?? '');
}
