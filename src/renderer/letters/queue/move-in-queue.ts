import type { KeyboardEvent } from 'react';

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrow keys go from letter to letter and show each, so that a queue can be read through by hand;
 * the space bar chooses the letter, Enter shows it.
 */
export function moveInQueue(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { key, target } = event;
  const row = target instanceof HTMLElement ? target.closest('li') : null;
  if (row === null || !(target instanceof HTMLButtonElement)) return;
  if (key === ' ') {
    event.preventDefault();
    row.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    return;
  }
  const step = STEPS[key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('li > button')];
  const at = rows.indexOf(target);
  const next = rows[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
