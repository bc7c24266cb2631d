/** Every call the renderer can make. */
export const CALL_NAMES: readonly string[] = ['engine.ping', 'shell.appInfo'];
