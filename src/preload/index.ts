import { contextBridge, ipcRenderer } from 'electron';
import { CALL_NAMES } from '@shared/calls';
import { SHELL_CALLS, type Announcement } from '@shared/shell';
import type { Result } from '@shared/kernel';

type Ask = (input?: unknown) => Promise<Result<unknown>>;

// One function for each call and nothing else: a page cannot name a channel.
const names: readonly string[] = [...CALL_NAMES, ...SHELL_CALLS.map((call) => call.name)];
const calls = Object.fromEntries(
  names.map((name): [string, Ask] => [name, (input = {}) => ipcRenderer.invoke('call', name, input)]),
);

contextBridge.exposeInMainWorld('grounds', {
  ...calls,
  /** Hears the announcements from now on; the answer stops it. */
  onEvent(listener: (what: Announcement) => void): () => void {
    const hear = (_event: unknown, what: Announcement): void => listener(what);
    ipcRenderer.on('announcement', hear);
    return () => ipcRenderer.off('announcement', hear);
  },
});
