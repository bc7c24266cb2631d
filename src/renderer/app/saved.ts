import { createStore, useStore } from './store';

const saved = createStore<string | null>(null);

/** Says that something was kept just now (ISO 8601): an entry, or a draft with its own time. */
export const noteSaved = (at: string): void => saved.set(at);
export const useSavedAt = (): string | null => useStore(saved);
