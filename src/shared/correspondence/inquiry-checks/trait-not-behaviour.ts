import { signalsOf } from '../checks/signals';
import { spoken } from './spoken';

/** A trait instead of what was shown. */
export const traitNotBehaviour = spoken((outgoing) => signalsOf('trait-not-behaviour', outgoing));
