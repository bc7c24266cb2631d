import { othersTold } from '../checks/names-another';
import { spoken } from './spoken';

/** Another candidate, a member's score or vote, a confidential matter. */
export const namesAnother = spoken((outgoing) => othersTold(outgoing, () => ''));
