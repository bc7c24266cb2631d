import type { ChosenFile } from '@shared/shell';
import { createStore, useStore } from '../app/store';

/** The log that is about to be unlocked; a token, never a path. */
const chosen = createStore<ChosenFile | null>(null);

export const chooseLog = (log: ChosenFile | null): void => chosen.set(log);
export const useChosenLog = (): ChosenFile | null => useStore(chosen);
