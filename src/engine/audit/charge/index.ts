import { refuse, type Result } from '@shared/kernel';
export const chargePack = (..._of: unknown[]): Result<never> =>
  refuse('unavailable', 'not-built', 'This is not built yet.');
export const cancelChargePack = (_jobId: string): boolean => false;
