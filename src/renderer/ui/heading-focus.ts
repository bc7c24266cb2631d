/**
 * After a change of page, reading starts at the page's heading. A page that loads first shows its
 * heading later, so the wish is kept until a heading appears.
 */
let wanted = false;

/** Called by the frame after navigation; focuses the heading now or as soon as there is one. */
export function requestHeadingFocus(root: ParentNode): void {
  wanted = true;
  takeHeadingFocus(root.querySelector<HTMLElement>('h1[tabindex="-1"]'));
}

/** Called by a page when its heading appears. */
export function takeHeadingFocus(heading: HTMLElement | null): void {
  if (!wanted || heading === null) return;
  wanted = false;
  heading.focus({ preventScroll: true });
}
