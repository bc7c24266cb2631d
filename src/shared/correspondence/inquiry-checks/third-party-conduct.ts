import { signalsOf } from '../checks/signals';
import { spoken } from './spoken';

/** The conduct of somebody other than the candidate, told as a reason (situation 8). */
export const thirdPartyConduct = spoken((outgoing) => signalsOf('third-party-conduct', outgoing));
