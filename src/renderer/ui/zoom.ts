/** Width of an A4 page at 96 dots to the inch, in pixels: 100 % is the size on paper. */
export const PAGE_WIDTH = (210 / 25.4) * 96;

/** Per cent of the size on paper. */
const STEPS = [50, 75, 100, 125, 150, 200, 300] as const;

/** Below this the body text of a letter is too small to read. */
const READABLE = 78;

/** The page as wide as the room, in per cent. */
export const fitting = (room: number): number => Math.max(1, Math.floor((room / PAGE_WIDTH) * 100));

/** How a page first shows: as wide as the room, but neither too small to read nor larger than paper. */
export const atFirst = (room: number): number => Math.min(100, Math.max(READABLE, fitting(room)));

/** The next step up or down; undefined at either end. */
export const nextStep = (zoom: number, by: 'larger' | 'smaller'): number | undefined =>
  by === 'larger' ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
