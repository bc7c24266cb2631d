import type { Audience } from '@shared/audit';
import type { Day } from '@shared/kernel';

/** Which version of which account the page shows. */
export interface Shown {
  application: string;
  audience: Audience;
  /** Undefined is now. */
  asOf: Day | undefined;
}
