import { createContext } from 'react';

/** Opens entries of the log beside the page; `from` takes the focus back when they are closed. */
export type OpenEntries = (seqs: readonly number[], from: HTMLElement) => void;

export const EntryContext = createContext<OpenEntries>(() => undefined);
