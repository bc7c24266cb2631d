import { useSyncExternalStore } from 'react';

const KEY = 'grounds-contrast';
const CHANGED = 'grounds-contrast';

const read = (): boolean => localStorage.getItem(KEY) === 'more';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
};

/** Keeps the choice of more contrast on this computer and puts it on the root element. */
export function setMoreContrast(more: boolean): void {
  if (more) {
    localStorage.setItem(KEY, 'more');
    document.documentElement.dataset['contrast'] = 'more';
  } else {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset['contrast'];
  }
  dispatchEvent(new Event(CHANGED));
}

/** Puts the kept choice on the root element; called once at start. */
export const restoreContrast = (): void => setMoreContrast(read());

export const useMoreContrast = (): boolean => useSyncExternalStore(subscribe, read);
