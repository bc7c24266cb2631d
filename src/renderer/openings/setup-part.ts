import type { CallOutput } from '@shared/calls';
import type { OnDirty } from '../app/form/use-report-dirty';

/** The parts of Setup that are saved each by itself. */
export type SetupPart = 'details' | 'criteria' | 'committee' | 'outcome';

export interface SetupPartProps {
  opening: CallOutput<'openings.get'>;
  /** Says whether this part holds something not yet on record. */
  onDirty: OnDirty<SetupPart>;
}
