import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { Announcement } from '@shared/shell';
import { Engine } from './engine';
import { FileTokens } from './file-tokens';
import { notify } from './notify';
import { Reminders } from './reminders';
import { PAGE_ORIGIN } from './sender';
import { TaskbarProgress } from './taskbar-progress';

/** The log a window has open. */
export interface OpenLog {
  path: string;
  /** Null until the engine has said it. */
  logId: string | null;
}

/** One window, its own engine and what a person chose in it. One window for each log. */
export interface LogWindow {
  window: BrowserWindow;
  engine: Engine;
  tokens: FileTokens;
  progress: TaskbarProgress;
  reminders: Reminders;
  /** The log it was opened for, by a double click or on the command line. */
  openedFor: string | null;
  /** The same, until the page has asked for it. */
  toOpen: string | null;
  log: OpenLog | null;
  /** Calls a person has just confirmed natively, each good for one time. */
  confirmed: Set<string>;
  announce(what: Announcement): void;
}

interface Surroundings {
  /** Folder of the built main bundle. */
  built: string;
  resources: string;
  onEngineOutput: (text: string) => void;
  /** Whether the person at this computer wants to be reminded. */
  remind: () => boolean;
}

export function openLogWindow(
  toOpen: string | null,
  { built, resources, onEngineOutput, remind }: Surroundings,
): LogWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Grounds',
    backgroundColor: '#faf8f4',
    webPreferences: {
      preload: join(built, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      webSecurity: true,
      navigateOnDragDrop: false,
    },
  });
  const progress = new TaskbarProgress((share) => {
    if (!window.isDestroyed()) window.setProgressBar(share);
  });
  const announce = (what: Announcement): void => {
    if (window.isDestroyed()) return;
    progress.hear(what);
    if (what.type === 'engine-restarted' || what.type === 'engine-stopped') reminders.end();
    window.webContents.send('announcement', what);
  };
  const engine = new Engine({
    modulePath: join(built, '../engine/index.js'),
    env: { ...process.env, GROUNDS_RESOURCES: resources },
    announce,
    onOutput: onEngineOutput,
  });
  const reminders = new Reminders({
    wanted: remind,
    count: () => engine.call({ name: 'internal.remindersDue', input: {} }),
    show: (body) =>
      notify(body, () => {
        if (window.isDestroyed()) return;
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
        announce({ type: 'command', id: 'go.inquiries' });
      }),
    now: () => new Date(),
  });
  window.once('closed', () => reminders.end());
  window.once('ready-to-show', () => window.show());
  // The record is in the engine: a page that crashed is shown afresh and has lost nothing.
  window.webContents.once('render-process-gone', (_event, { reason }) => {
    onEngineOutput(`The page stopped: ${reason}`);
    if (reason !== 'clean-exit') window.reload();
  });
  void window.loadURL(`${PAGE_ORIGIN}/index.html`);
  return {
    window,
    engine,
    tokens: new FileTokens(),
    progress,
    reminders,
    openedFor: toOpen,
    toOpen,
    log: null,
    confirmed: new Set(),
    announce,
  };
}
