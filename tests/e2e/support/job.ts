import type { WindowCallName, WindowInput, WindowOutput } from '@shared/bridge';
import type { Result } from '@shared/kernel';
import type { RunningApp } from './launch';

export interface Screen {
  /** Short and stable: the picture's file is named after it. */
  name: string;
  /** What is to be seen, in plain words. */
  caption: string;
  /** Also wanted in the dark appearance. */
  dark?: boolean;
}

/** What the steps of a job share: the window, where files go, and what happens at each main screen. */
export interface Job extends RunningApp {
  /** Holds `input/`, `letters/` and `audit/`. */
  folder: string;
  onScreen: (screen: Screen) => Promise<void>;
  /** What later steps need to know from earlier ones. */
  found: { recordReference?: string; applications: Map<string, string> };
}

export interface JobStep {
  name: string;
  run: (job: Job) => Promise<void>;
}

/** Calls through the page's own bridge, as its code would. Throws when it is refused. */
export async function ask<N extends WindowCallName>(
  { page }: Pick<Job, 'page'>,
  name: N,
  input: WindowInput<N>,
  actor?: string,
): Promise<WindowOutput<N>> {
  const answer = (await page.evaluate<unknown, [string, unknown, object]>(
    ([call, sent, envelope]) => {
      type Send = (sent: unknown, envelope: object) => Promise<unknown>;
      return (window as unknown as { grounds: Record<string, Send> }).grounds[call]!(sent, envelope);
    },
    [name, input, actor === undefined ? {} : { actor }],
  )) as Result<WindowOutput<N>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

/** What the next native file dialogs answer, as if a person had chosen it. */
export const choosesInDialogs = ({ app }: Pick<Job, 'app'>, path: string): Promise<void> =>
  app.evaluate(({ dialog, shell }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    // A file manager would come up over the window.
    shell.showItemInFolder = () => undefined;
  }, path);

/** Runs `look` in the dark appearance, then goes back to the light one. */
export async function inTheDark({ page }: Pick<Job, 'page'>, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(150);
  try {
    await look();
  } finally {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(150);
  }
}

/** Closes what has been said at the edge, so that a picture shows the page. */
export async function dismissToasts({ page }: Pick<Job, 'page'>): Promise<void> {
  const closers = page.locator('.mantine-Notification-closeButton');
  while ((await closers.count()) > 0) {
    await closers.first().click();
    await page.waitForTimeout(200);
  }
}

/** Waits until nothing on screen is still being fetched or drawn. */
export async function settled({ page }: Pick<Job, 'page'>): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], .mantine-Loader-root') === null,
  );
  await page.waitForTimeout(250);
}
