import { ok } from '@shared/kernel';
import type { RoomHandlers } from '../handler';

export const settingsHandlers: RoomHandlers<'settings'> = {
  'settings.get': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { organisation, members } = record.value.state.settings;
    return ok({ organisation, members: [...members.values()] });
  },
};
