import type { CallOutput } from '@shared/calls';
import { useEffect } from 'react';

/** The parts of Setup that are saved each by itself. */
export type SetupPart = 'details' | 'criteria' | 'committee' | 'outcome';

export interface SetupPartProps {
  opening: CallOutput<'openings.get'>;
  /** Says whether this part holds something not yet on record. */
  onDirty: (part: SetupPart, dirty: boolean) => void;
}

/** Keeps the page informed, so that it can ask before it is left. */
export function useReportDirty(part: SetupPart, dirty: boolean, onDirty: SetupPartProps['onDirty']): void {
  useEffect(() => onDirty(part, dirty), [part, dirty, onDirty]);
}
