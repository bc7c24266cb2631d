let own: (() => void) | null = null;

/** The page on screen prints in its own way, until the returned function is called. */
export function printsBy(print: () => void): () => void {
  own = print;
  return () => {
    if (own === print) own = null;
  };
}

/** Prints the page on screen: in its own way where it has one, else as the window shows it. */
export const printPage = (): void => (own === null ? window.print() : own());
