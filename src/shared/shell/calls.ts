import * as z from 'zod';
import { answers, defineQuery } from '../kernel/call';
import { AUDIENCES } from '../audit';
import { dayField, idField } from '../kernel/fields';

/**
 * The calls that the shell answers by itself, because they need a native dialog, the keychain or
 * the desktop. A window never sees or sends a path: a chosen file is a token that lives as long as
 * the window. It goes wherever a call's schema has `fileField`; main puts the path in its place on
 * the way to the engine.
 */
export interface ChosenFile {
  fileToken: string;
  /** For showing only. */
  name: string;
}

export interface RecentLog extends ChosenFile {
  /** The last two folders, for telling files of the same name apart. */
  folder: string;
  missing: boolean;
}

export interface AppInfo {
  version: string;
  platform: 'win32' | 'darwin' | 'linux';
  electron: string;
  chromium: string;
  /** Said when the app runs in something else than it is released with; else null. */
  runtimeNote: string | null;
}

/** Whether this computer is reminded of inquiries, and whether it can be. */
export interface RemindersChoice {
  on: boolean;
  supported: boolean;
}

export interface KeychainStatus {
  available: boolean;
  /** Why not, for a person; null when it is available. */
  reason: string | null;
  /** Whether a copy for the log of this window is there. */
  remembered: boolean;
}

const nothing = z.strictObject({});
const fileName = z.string().min(1).max(200);
const token = z.string().min(1).max(64);

/** What a file may be chosen for; each has its own file types in the dialog. */
export const FILE_KINDS = [
  'candidates',
  'case',
  'backup',
  'mapping',
  'attachment',
  'picture',
  'templates',
] as const;
export const SAVE_KINDS = ['case', 'backup', 'pdf', 'csv', 'json', 'templates'] as const;

export const SHELL_CALLS = [
  /** The log named when the app was started (double click, `--log=`), once; else null. */
  defineQuery('shell.logToOpen', nothing, answers<ChosenFile | null>()),
  /** The choosers answer null when the person cancels. */
  defineQuery('shell.chooseLogToOpen', nothing, answers<ChosenFile | null>()),
  defineQuery(
    'shell.chooseNewLog',
    z.strictObject({ suggestedName: fileName.optional() }),
    answers<ChosenFile | null>(),
  ),
  defineQuery('shell.chooseFile', z.strictObject({ kind: z.enum(FILE_KINDS) }), answers<ChosenFile | null>()),
  defineQuery(
    'shell.chooseNewFile',
    z.strictObject({ kind: z.enum(SAVE_KINDS), suggestedName: fileName.optional() }),
    answers<ChosenFile | null>(),
  ),
  defineQuery('shell.chooseFolder', nothing, answers<ChosenFile | null>()),
  defineQuery('shell.showInFolder', z.strictObject({ fileToken: token }), answers<null>()),
  defineQuery('shell.recentLogs', nothing, answers<RecentLog[]>()),
  /** A free place in the app's own folder for a log with the sample committee. */
  defineQuery('shell.samplePlace', nothing, answers<ChosenFile>()),
  /** Asks for a folder, puts the printable sheet there and shows it; null when the person cancels. */
  defineQuery(
    'shell.printRecoverySheet',
    z.strictObject({ recoveryCode: z.string().min(1).max(200) }),
    answers<ChosenFile | null>(),
  ),
  /**
   * Prints issued letters through the system's own dialog; `printed` is false when the person
   * cancels. Whoever asked records that they left (`letters.mark-handed-out`).
   */
  defineQuery(
    'shell.printLetters',
    z.strictObject({ letters: z.array(idField).min(1).max(200) }),
    answers<{ printed: boolean }>(),
  ),
  /**
   * Prints the why of one application, as its pack has it; `printed` is false when the person
   * cancels. `actor` is who is at the desk: not everybody may read it yet.
   */
  defineQuery(
    'shell.printPack',
    z.strictObject({
      application: idField,
      audience: z.enum(AUDIENCES),
      asOf: dayField.optional(),
      actor: idField.optional(),
    }),
    answers<{ printed: boolean }>(),
  ),
  /** Shows the question natively. `true` lets the one next call named `call` through. */
  defineQuery(
    'shell.confirm',
    z.strictObject({
      call: z.string().min(1).max(80),
      question: z.string().min(1).max(300),
      detail: z.string().max(1000).optional(),
      button: z.string().min(1).max(60),
    }),
    answers<boolean>(),
  ),
  defineQuery('shell.keychainStatus', nothing, answers<KeychainStatus>()),
  defineQuery('shell.rememberUnlock', nothing, answers<KeychainStatus>()),
  defineQuery('shell.forgetUnlock', nothing, answers<KeychainStatus>()),
  /** Reminders of inquiries, for this computer only; nothing of it is on record. */
  defineQuery('shell.reminders', nothing, answers<RemindersChoice>()),
  defineQuery('shell.setReminders', z.strictObject({ on: z.boolean() }), answers<RemindersChoice>()),
  defineQuery('shell.appInfo', nothing, answers<AppInfo>()),
] as const;

type ShellCall = (typeof SHELL_CALLS)[number];
export type ShellCallName = ShellCall['name'];
export type ShellInput<N extends ShellCallName> = z.infer<Extract<ShellCall, { name: N }>['input']>;
export type ShellOutput<N extends ShellCallName> = Extract<ShellCall, { name: N }>['output'];
