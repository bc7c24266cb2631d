import { useEffect } from 'react';
import { onMac } from '../ui/KeyHint';
import { commandForKeys } from './commands';
import { isWriting, keysOf } from './keys';

/** Runs commands by their keys. What the window handles, the menu bar does not repeat. */
export function useShortcuts(): void {
  useEffect(() => {
    const mac = onMac();
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const keys = keysOf(event, mac);
      if (keys === null || (!/^(mod|alt)\+/.test(keys) && isWriting(event.target))) return;
      const command = commandForKeys(keys);
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
