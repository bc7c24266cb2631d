import { unkeptPromises } from '../checks/unkept-promise';
import { PROMISED } from '../promise-words';
import { spoken } from './spoken';

/** To be in touch again is kept by the inquiry itself, which is open while somebody replies. */
const LOOKED_FOR = PROMISED.filter(({ name }) => name !== 'contact');

/** A promise that nothing on record keeps (situation 33). */
export const unkeptPromise = spoken((outgoing) => unkeptPromises(outgoing, LOOKED_FOR));
