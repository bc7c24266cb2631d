import type { Day, Provenance } from '../kernel';
import type { HoldGround } from './schema';

/** A legal hold on an opening. It overrides every deletion date until it is lifted. */
export interface Hold {
  id: string;
  ref: string;
  opening: string;
  ground: HoldGround;
  note: string;
  on: Day;
  /** The inquiry that brought it about; null when a person placed it. */
  inquiry: string | null;
  lifted: { on: Day; reason: string; at: Provenance } | null;
  at: Provenance;
}

export interface CustodyState {
  imports: { sha256: string; records: number; at: Provenance }[];
  erased: Map<string, Provenance>;
  /** In the order in which they were placed. */
  holds: Map<string, Hold>;
}

export const emptyCustody = (): CustodyState => ({ imports: [], erased: new Map(), holds: new Map() });

/** Holds on an opening that stand. */
export const holdsOn = (state: CustodyState, opening: string): Hold[] =>
  [...state.holds.values()].filter((hold) => hold.opening === opening && hold.lifted === null);
