/** Frames within which everything that comes into view has been drawn. */
const FRAMES = 12;

/**
 * Scrolls to a place on the page, and again while what lies around it is drawn for the first time:
 * sections out of sight have a guessed height until then.
 */
export function reveal(place: HTMLElement, block: ScrollLogicalPosition): void {
  let left = FRAMES;
  const scroll = (): void => {
    place.scrollIntoView({ block });
    left -= 1;
    if (left > 0) requestAnimationFrame(scroll);
  };
  scroll();
}
