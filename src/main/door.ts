import { ipcMain, type WebContents } from 'electron';
import { refuse, type Result } from '@shared/kernel';
import type { Asked } from './answer';
import { whyNotPlain } from './plain-data';
import { isOurPage } from './sender';

/** Answers one call of one window. */
export type Answer = (sender: WebContents, asked: Asked) => Promise<Result<unknown>>;

/**
 * The one door between windows and the rest, and the only file that listens to them. Who asks and
 * how much is checked here; what is asked is checked by the call's own schema further in.
 */
export function openDoor(answer: Answer, reportBug: (error: unknown) => void): void {
  ipcMain.handle(
    'call',
    async (event, name: unknown, input: unknown, envelope: unknown): Promise<Result<unknown>> => {
      if (!isOurPage(event.senderFrame))
        return refuse('refused', 'unknown-sender', 'Only the app itself may ask.');
      if (typeof name !== 'string') return refuse('invalid', 'no-name', 'A call has a name.');
      const problem = whyNotPlain([input, envelope]);
      if (problem)
        return refuse('invalid', problem, 'This is more than one call may carry, or not plain data.');
      try {
        return await answer(event.sender, { name, input, envelope });
      } catch (error) {
        reportBug(error);
        return refuse(
          'failed',
          'bug',
          'Something went wrong inside the app. Nothing was changed; the details are in its own log.',
        );
      }
    },
  );
}
