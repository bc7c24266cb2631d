import { comparisons } from '../checks/comparison';
import { spoken } from './spoken';

/** A comparison with other candidates' qualities. */
export const comparison = spoken(comparisons);
