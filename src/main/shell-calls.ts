import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { app, dialog, Notification, shell } from 'electron';
import { ok, refuse, type Result } from '@shared/kernel';
import type { ChosenFile, RemindersChoice, ShellCallName, ShellInput, ShellOutput } from '@shared/shell';
import { filterFor, withExtension } from './file-kinds';
import type { Keychain } from './keychain';
import { keychainCalls } from './keychain-calls';
import type { LogWindow } from './log-window';
import { printLetters } from './print-letters';
import { printPack } from './print-pack';
import type { Preferences } from './preferences';
import type { PrintPages } from './print-pages';
import type { RecentLogs } from './recent-logs';
import { runtimeNote } from './runtime-note';

export type ShellHandlers = {
  [N in ShellCallName]: (from: LogWindow, input: ShellInput<N>) => Promise<Result<ShellOutput<N>>>;
};

interface Services {
  keychain: Keychain;
  recent: RecentLogs;
  printing: PrintPages;
  preferences: Preferences;
}

type SaveKind = Parameters<typeof withExtension>[1];

/** The calls that need a native dialog, the desktop or the keychain. */
export const shellHandlers = ({ keychain, recent, printing, preferences }: Services): ShellHandlers => ({
  ...keychainCalls(keychain),
  'shell.logToOpen': async (from) => {
    const path = from.toOpen;
    from.toOpen = null;
    return ok(path === null ? null : from.tokens.hold(path));
  },
  'shell.chooseLogToOpen': async (from) => chooseFile(from, 'log'),
  'shell.chooseNewLog': async (from, { suggestedName }) =>
    chooseNewFile(from, 'log', suggestedName ?? 'Hiring record'),
  'shell.chooseFile': async (from, { kind }) => chooseFile(from, kind),
  'shell.chooseNewFile': async (from, { kind, suggestedName }) =>
    chooseNewFile(from, kind, suggestedName ?? ''),
  'shell.chooseFolder': async (from) => ok(hold(from, await askForFolder(from))),
  'shell.showInFolder': async (from, { fileToken }) => {
    const path = from.tokens.pathOf(fileToken);
    if (!path.ok) return path;
    if (!existsSync(path.value))
      return refuse('not-found', 'file-gone', 'The file is no longer where it was.');
    shell.showItemInFolder(path.value);
    return ok(null);
  },
  'shell.recentLogs': async (from) =>
    ok(
      recent.list().map((path) => ({
        ...from.tokens.hold(path),
        folder: dirname(path).split(sep).slice(-2).join(sep),
        missing: !existsSync(path),
      })),
    ),
  'shell.samplePlace': async (from) => ok(from.tokens.hold(samplePlace())),
  'shell.printRecoverySheet': async (from, { recoveryCode }) => {
    const folder = await askForFolder(from);
    if (folder === undefined) return ok(null);
    const sheet = await from.engine.call({ name: 'custody.recovery-sheet', input: { folder, recoveryCode } });
    if (!sheet.ok) return sheet;
    const path = join(folder, basename((sheet.value as { fileName: string }).fileName));
    shell.showItemInFolder(path);
    return ok(from.tokens.hold(path));
  },
  'shell.printLetters': (from, { letters }) => printLetters(from, letters, printing),
  'shell.printPack': (from, input) => printPack(from, input, printing),
  'shell.confirm': async (from, { call, question, detail, button }) => {
    const { response } = await dialog.showMessageBox(from.window, {
      type: 'warning',
      message: question,
      ...(detail === undefined ? {} : { detail }),
      buttons: [button, 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) from.confirmed.add(call);
    return ok(response === 0);
  },
  'shell.reminders': async () => ok(remindersChoice(preferences)),
  'shell.setReminders': async (_from, { on }) => {
    preferences.setReminders(on);
    return ok(remindersChoice(preferences));
  },
  'shell.appInfo': async () =>
    ok({
      version: app.getVersion(),
      platform: process.platform as 'win32' | 'darwin' | 'linux',
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      runtimeNote: runtimeNote(process.versions.electron ?? ''),
    }),
});

const remindersChoice = (preferences: Preferences): RemindersChoice => ({
  on: preferences.reminders(),
  supported: Notification.isSupported(),
});

const hold = (from: LogWindow, path: string | undefined): ChosenFile | null =>
  path === undefined ? null : from.tokens.hold(path);

async function askForFolder(from: LogWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(from.window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}

/** A file that is not there yet, in the app's own folder. */
function samplePlace(): string {
  const folder = join(app.getPath('userData'), 'samples');
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number++) {
    const path = join(folder, `Sample committee${number === 1 ? '' : ` ${number}`}.grounds`);
    if (!existsSync(path)) return path;
  }
}

async function chooseFile(from: LogWindow, kind: SaveKind): Promise<Result<ChosenFile | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(from.window, {
    properties: ['openFile'],
    filters: filterFor(kind),
  });
  return ok(canceled ? null : hold(from, filePaths[0]));
}

async function chooseNewFile(
  from: LogWindow,
  kind: SaveKind,
  name: string,
): Promise<Result<ChosenFile | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(from.window, {
    // A name only: whatever it holds, it stays inside the documents folder.
    defaultPath: join(app.getPath('documents'), withExtension(basename(name) || 'Grounds', kind)),
    filters: filterFor(kind),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return ok(canceled || !filePath ? null : from.tokens.hold(withExtension(filePath, kind)));
}
