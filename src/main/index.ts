import { join } from 'node:path';
import { app, BrowserWindow, safeStorage, type WebContents } from 'electron';
import { refuse } from '@shared/kernel';
import { answerer } from './answer';
import { openDoor } from './door';
import { cutNetwork, harden } from './harden';
import { openKeychain } from './keychain';
import { openLogWindow, type LogWindow } from './log-window';
import { setMenu } from './menu';
import { openOwnLog } from './own-log';
import { declarePageScheme, servePage } from './page';
import { Preferences } from './preferences';
import { PrintPages } from './print-pages';
import { RecentLogs } from './recent-logs';
import { shellHandlers } from './shell-calls';
import { logNamedIn } from './start-file';

/** Puts the parts of the shell together. */
function run(): void {
  const windows = new Set<LogWindow>();
  const stopping = new Set<Promise<void>>();
  const own = openOwnLog();
  const keychain = openKeychain(join(app.getPath('userData'), 'keychain.json'), safeStorage);
  const printing = new PrintPages();
  const preferences = new Preferences(join(app.getPath('userData'), 'preferences.json'));
  const recent = new RecentLogs(join(app.getPath('userData'), 'recent.json'));
  const resources = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources');

  const windowWith = (path: string): LogWindow | null =>
    [...windows].find(({ log, openedFor }) => (log ? log.path : openedFor) === path) ?? null;
  const windowOf = (sender: WebContents): LogWindow | null =>
    [...windows].find(({ window }) => window.webContents === sender) ?? null;

  /** One window for each log: asked for again, it comes to the front. */
  const show = (path: string | null): void => {
    const there = path === null ? [...windows][0] : windowWith(path);
    if (there) {
      if (there.window.isMinimized()) there.window.restore();
      return there.window.focus();
    }
    const opened = openLogWindow(path, {
      built: __dirname,
      resources,
      onEngineOutput: own.note,
      remind: () => preferences.reminders(),
    });
    windows.add(opened);
    opened.window.once('closed', () => {
      windows.delete(opened);
      const stop = opened.engine.stop().finally(() => stopping.delete(stop));
      stopping.add(stop);
    });
  };

  const answer = answerer({
    shell: shellHandlers({ keychain, recent, printing, preferences }),
    keychain,
    windowWith,
    opened: (path) => recent.add(path),
  });

  process.on('uncaughtException', own.bug);
  process.on('unhandledRejection', own.bug);
  app.on('second-instance', (_event, argv, folder) => show(logNamedIn(argv, folder)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void app.whenReady().then(() => show(path));
  });
  app.on('activate', () => show(null));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    // Quitting waits until every log is closed and whole.
    if (stopping.size === 0) return;
    event.preventDefault();
    void Promise.allSettled(stopping).then(() => app.quit());
  });

  void app.whenReady().then(() => {
    harden();
    servePage(join(__dirname, '../renderer'), printing);
    openDoor(async (sender, asked) => {
      const from = windowOf(sender);
      return from ? answer(from, asked) : refuse('refused', 'unknown-sender', 'Only the app itself may ask.');
    }, own.bug);
    setMenu((id) => {
      const front = BrowserWindow.getFocusedWindow();
      [...windows].find(({ window }) => window === front)?.announce({ type: 'command', id });
    });
    show(logNamedIn(process.argv, process.cwd()));
  });
}

/** A released app that somebody tries to look into from outside does not start. */
const debugged = (): boolean =>
  app.isPackaged &&
  ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk'].some((name) =>
    app.commandLine.hasSwitch(name),
  );

declarePageScheme();
cutNetwork();
// Native date fields follow the interface, which so far speaks British English everywhere.
app.commandLine.appendSwitch('lang', 'en-GB');
// Windows shows notifications of apps that it knows by the id of the installer only.
if (process.platform === 'win32') app.setAppUserModelId('org.grounds.desktop');
if (!debugged() && app.requestSingleInstanceLock()) run();
else app.quit();
