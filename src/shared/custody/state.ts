import type { Provenance } from '../kernel';

export interface CustodyState {
  imports: { sha256: string; records: number; at: Provenance }[];
  erased: Map<string, Provenance>;
}

export const emptyCustody = (): CustodyState => ({ imports: [], erased: new Map() });
