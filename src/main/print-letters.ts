import { BrowserWindow } from 'electron';
import type { CallOutput } from '@shared/calls';
import { ok, refuse, type Result } from '@shared/kernel';
import type { LogWindow } from './log-window';
import type { PrintPages } from './print-pages';

interface Printed {
  printed: boolean;
}

/**
 * Draws issued letters, one sheet for each page, in a hidden window without scripts and hands it to
 * the system's own print dialog. `printed` is false when the person cancels.
 * @returns refused as `letters.pages`, and `unavailable/not-printed`
 */
export async function printLetters(
  from: LogWindow,
  letters: readonly string[],
  printing: PrintPages,
): Promise<Result<Printed>> {
  const drawn = await from.engine.call({ name: 'letters.pages', input: { letters } });
  if (!drawn.ok) return drawn;
  const sheets = drawn.value as CallOutput<'letters.pages'>;
  const held = printing.hold(sheets);
  const hidden = new BrowserWindow({
    parent: from.window,
    show: false,
    title: 'Letters',
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

function askToPrint(hidden: BrowserWindow, paper: 'A4' | 'Letter'): Promise<Result<Printed>> {
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
    'The system could not print. Check that a printer is set up, or save the letters as PDFs and print those.',
    { reason },
  );
