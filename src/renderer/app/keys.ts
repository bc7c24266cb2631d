/** What a key event needs to have for us; a plain object will do in a test. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Writes a key press as commands do: `mod+shift+N`, `?`. Null for a modifier on its own. */
export function keysOf(press: KeyPress, mac: boolean): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift'].includes(press.key)) return null;
  const mod = mac ? press.metaKey : press.ctrlKey;
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  // Shift is part of a sign like `?`, but counts beside a letter or an arrow.
  const shift = press.shiftKey && (press.key.length > 1 || /[a-z]/i.test(press.key));
  return [mod && 'mod', press.altKey && 'alt', shift && 'shift', key].filter(Boolean).join('+');
}

/** Plain keys belong to the text while somebody is writing. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
