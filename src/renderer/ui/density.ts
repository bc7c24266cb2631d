import { useSyncExternalStore } from 'react';

export const DENSITIES = ['comfortable', 'standard', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** Height of a row in CSS pixels; `--row` in theme.css says the same in rem. */
export const ROW_HEIGHT: Record<Density, number> = { comfortable: 48, standard: 40, compact: 30 };

const CHANGED = 'grounds-density';
const KEY = 'grounds-density';

const isDensity = (text: string | null): text is Density => DENSITIES.some((density) => density === text);

const read = (): Density => {
  const kept = localStorage.getItem(KEY);
  return isDensity(kept) ? kept : 'standard';
};

const subscribe = (listener: () => void): (() => void) => {
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
};

/** Keeps the choice on this computer and puts it on the root element. */
export function setDensity(density: Density): void {
  localStorage.setItem(KEY, density);
  document.documentElement.dataset['density'] = density;
  dispatchEvent(new Event(CHANGED));
}

/** Puts the kept choice on the root element; called once at start. */
export const restoreDensity = (): void => setDensity(read());

export const useDensity = (): Density => useSyncExternalStore(subscribe, read);
