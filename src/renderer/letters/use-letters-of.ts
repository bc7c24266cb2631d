import type { Letter } from '@shared/letters';
import { useCall } from '../app/client';

/** Every letter of an application, oldest first, those taken back too. */
export function useLettersOf(application: string): readonly Letter[] {
  return useCall('letters.matters', { application }).data?.letters ?? [];
}
