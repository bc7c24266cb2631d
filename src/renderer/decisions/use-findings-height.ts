import { useState } from 'react';

const KEY = 'grounds-findings-height';
/** Per cent of the room's height. */
export const LOWEST = 12;
export const HIGHEST = 70;
const USUAL = 34;

/** A height within its bounds; the usual one for what is no number. */
export const heightOf = (kept: string | number | null): number => {
  const height = kept === null || kept === '' ? Number.NaN : Number(kept);
  return Number.isFinite(height) ? Math.min(HIGHEST, Math.max(LOWEST, Math.round(height))) : USUAL;
};

/** How much of the room the findings take, in per cent of its height; kept on this computer. */
export function useFindingsHeight(): [number, (height: number) => void] {
  const [height, setHeight] = useState(() => heightOf(localStorage.getItem(KEY)));
  const change = (next: number): void => {
    const kept = heightOf(next);
    setHeight(kept);
    localStorage.setItem(KEY, String(kept));
  };
  return [height, change];
}
