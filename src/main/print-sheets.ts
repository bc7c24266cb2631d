import { BrowserWindow } from 'electron';
import { ok, refuse, type Result } from '@shared/kernel';
import type { LogWindow } from './log-window';
import type { Paper, PrintPages, Sheets } from './print-pages';

export interface Printed {
  printed: boolean;
}

/**
 * Shows drawn pages, one on each sheet, in a hidden window without scripts and hands it to the
 * system's own print dialog. `printed` is false when the person cancels.
 * @returns refused `unavailable/not-printed`
 */
export async function printSheets(
  from: LogWindow,
  printing: PrintPages,
  sheets: Sheets,
  title: string,
): Promise<Result<Printed>> {
  const held = printing.hold(sheets, title);
  const hidden = new BrowserWindow({
    parent: from.window,
    show: false,
    title,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  try {
    await hidden.loadURL(held.url);
    return await askToPrint(hidden, sheets.paper);
  } finally {
    held.drop();
    if (!hidden.isDestroyed()) hidden.destroy();
  }
}

function askToPrint(hidden: BrowserWindow, paper: Paper): Promise<Result<Printed>> {
  return new Promise((resolve) => {
    // The window that asked was closed meanwhile.
    hidden.once('closed', () => resolve(ok({ printed: false })));
    hidden.webContents.print(
      { silent: false, printBackground: true, margins: { marginType: 'none' }, pageSize: paper },
      (printed, reason) => resolve(printed || /cancel/i.test(reason) ? ok({ printed }) : notPrinted(reason)),
    );
  });
}

const notPrinted = (reason: string): Result<never> =>
  refuse(
    'unavailable',
    'not-printed',
    'The system could not print. Check that a printer is set up, or save the pages as PDF and print those.',
    { reason },
  );
