import { useEffect, useMemo } from 'react';
import { createStore, useStore } from './store';

/**
 * Everything that can be done by name. The palette, the shortcut sheet, the keyboard and the menu
 * bar read this one list, so a command has one meaning, however it is reached.
 */
export interface AppCommand {
  /** Stable: the menu bar names commands by it (`go.today`, `log.lock`). */
  id: string;
  label: string;
  group: string;
  /** `mod+K`; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys?: string | undefined;
  run: () => void;
  /** Left out of the palette, for instance the palette itself. */
  hidden?: boolean | undefined;
}

const registered = createStore<readonly (readonly AppCommand[])[]>([]);

/** Offers commands for as long as the component is there. Keep the list stable with `useMemo`. */
export function useOfferCommands(commands: readonly AppCommand[]): void {
  useEffect(() => {
    registered.set([...registered.get(), commands]);
    return () => registered.set(registered.get().filter((list) => list !== commands));
  }, [commands]);
}

export function useAppCommands(): readonly AppCommand[] {
  const lists = useStore(registered);
  return useMemo(() => lists.flat(), [lists]);
}

/** Runs a command by id; false when there is none now. */
export function runCommand(id: string): boolean {
  const found = registered
    .get()
    .flat()
    .find((command) => command.id === id);
  found?.run();
  return found !== undefined;
}

/** The command whose keys were pressed. */
export const commandForKeys = (keys: string): AppCommand | undefined =>
  registered
    .get()
    .flat()
    .find((command) => command.keys === keys);
