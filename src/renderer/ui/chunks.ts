/** Rows drawn together: many enough for a screen or two, few enough to be drawn at once. */
export const CHUNK = 60;

/** Rows around the current one that are drawn in any case, so that the arrow keys find the next. */
const REACH = 10;

export interface Chunk {
  index: number;
  from: number;
  to: number;
}

export const chunksOf = (rows: number): Chunk[] =>
  Array.from({ length: Math.ceil(rows / CHUNK) }, (_, index) => ({
    index,
    from: index * CHUNK,
    to: Math.min(rows, (index + 1) * CHUNK),
  }));

/** Whether a chunk is drawn before anybody has scrolled to it. `current` is −1 where it is elsewhere. */
export const isNear = ({ index, from, to }: Chunk, current: number): boolean =>
  index === 0 || (current >= 0 && current + REACH >= from && current - REACH < to);
