import type { Row } from './table';

/** How much work: `quick` for a look, `full` for figures. */
export type Size = 'quick' | 'full';

/** One part of the benchmark: measures and answers its rows. */
export type Bench = (size: Size) => Row[] | Promise<Row[]>;

/** 5,000 as `5,000`. */
export const counted = (count: number): string => count.toLocaleString('en-GB');
