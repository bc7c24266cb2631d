import { createStore, useStore } from '../app/store';

/** The candidate looked at last in each opening, so that Scores and Decide show the same one. */
const chosen = createStore<Readonly<Record<string, string>>>({});

export const chooseApplication = (opening: string, application: string): void =>
  chosen.set({ ...chosen.get(), [opening]: application });

export const useChosenApplication = (opening: string): string | null => useStore(chosen)[opening] ?? null;

/** Something to open on the next visit to Scores: what a finding in Decide asked for. */
type Wish = 'procedure';
const wished = createStore<Wish | null>(null);

export const askFor = (wish: Wish | null): void => wished.set(wish);
export const isAskedFor = (wish: Wish): boolean => wished.get() === wish;
