import { contextBridge, ipcRenderer } from 'electron';
import { WINDOW_CALL_NAMES } from '@shared/bridge';
import type { Announcement } from '@shared/shell';

// One function for each call and nothing else: a page cannot name a channel.
const calls = Object.fromEntries(
  WINDOW_CALL_NAMES.map((name) => [
    name,
    (input: unknown = {}, envelope: unknown = {}): Promise<unknown> =>
      ipcRenderer.invoke('call', name, input, envelope),
  ]),
);

contextBridge.exposeInMainWorld('grounds', {
  ...calls,
  onEvent(listener: (what: Announcement) => void): () => void {
    const hear = (_event: unknown, what: Announcement): void => listener(what);
    ipcRenderer.on('announcement', hear);
    return () => ipcRenderer.off('announcement', hear);
  },
});
