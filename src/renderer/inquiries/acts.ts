import type { WaitingFor } from '@shared/inquiries';
import { createContext, useContext } from 'react';

/** Small acts on the inquiry that is shown, each with a dialog of its own. */
export type Act =
  | { act: 'classify' }
  | { act: 'due' }
  | { act: 'authority' }
  | { act: 'wait'; for: WaitingFor }
  | { act: 'resume' }
  | { act: 'note-safety' }
  | { act: 'lift-safety' }
  | { act: 'add-question' };

export interface InquiryActs {
  /** It is open and the log can be written to: what is not possible is not offered. */
  canAct: boolean;
  /** Opens the dialog of an act. */
  ask: (act: Act) => void;
  /** Says what has just been recorded, in the line below the name. */
  say: (words: string) => void;
}

const Acts = createContext<InquiryActs>({ canAct: false, ask: () => {}, say: () => {} });
export const ActsProvider = Acts.Provider;
export const useActs = (): InquiryActs => useContext(Acts);
