/** The one page that may talk to main. */
export const PAGE_ORIGIN = 'app://grounds';

interface Frame {
  url: string;
  parent: Frame | null;
}

/** True only for the top frame of our own page. A frame that is already gone (null) is refused. */
export const isOurPage = (frame: Frame | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${PAGE_ORIGIN}/`);
