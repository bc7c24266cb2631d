/** The only places where the window asks the machine for time and chance. */
export const clock = (): string => new Date().toISOString();
export const newId = (): string => crypto.randomUUID();

/** The nonce under which this page may add style elements; empty outside the app. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
