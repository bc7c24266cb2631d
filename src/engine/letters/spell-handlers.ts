import { ok } from '@shared/kernel';
import type { RoomHandlers } from '../handler';

/** Spelling, from word lists that ship with the app. */
export const spellHandlers: Pick<RoomHandlers<'letters'>, 'letters.spell'> = {
  'letters.spell': () => ok({ checked: false, words: [] }),
};
