import type { Locator } from 'playwright-core';
import { launchApp, type RunningApp } from '../launch';
import { InquiriesRoom } from '../../pages/inquiries';
import { LettersPage } from '../../pages/letters';
import { exploreSample } from '../../pages/start';
import { WhyView } from './why-view';

export interface Stage extends RunningApp {
  room: InquiriesRoom;
  letters: LettersPage;
  why: WhyView;
  /** Issues the letter that the committee owes this person. */
  tell: (opening: string, name: string) => Promise<void>;
}

/** A fresh sample committee in the real window, with what the stories need to act in it. */
export async function openStage(): Promise<Stage> {
  const running = await launchApp({ size: { width: 1360, height: 860 } });
  const letters = new LettersPage(running);
  await exploreSample(running.page);
  return {
    ...running,
    room: new InquiriesRoom(running.page),
    letters,
    why: new WhyView(running.page),
    tell: async (opening, name) => {
      await letters.open(opening);
      await letters.read(name);
      await letters.issueThis(name);
    },
  };
}

/** Fails when it does not come into view. */
export const expectShown = (place: Locator): Promise<void> => place.first().waitFor();
