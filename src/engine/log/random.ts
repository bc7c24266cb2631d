import { randomBytes } from 'node:crypto';
import type { Bytes } from './bytes';

/** Where keys and nonces come from. Tests and the worked example pass a fixed one. */
export type Random = (length: number) => Bytes;

export const systemRandom: Random = (length) => randomBytes(length);
