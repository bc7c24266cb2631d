import { applied, RULES, rulesFor } from '@shared/jurisdictions';
import { ok, refuse } from '@shared/kernel';
import type { RoomHandlers } from '../handler';

export const settingsHandlers: RoomHandlers<'settings'> = {
  'settings.get': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { organisation, members } = record.value.state.settings;
    return ok({ organisation, members: [...members.values()] });
  },
  'settings.rules': ({ jurisdiction }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { rules } = record.value.state.settings;
    return ok(
      jurisdiction === undefined
        ? RULES.map((rule) => applied(rule, rules.get(rule.id)))
        : rulesFor(jurisdiction, rules),
    );
  },
  'settings.picture': ({ sha256 }, desk) => {
    const record = desk.record();
    return record.ok ? ok(record.value.state.settings.pictures.get(sha256) ?? null) : record;
  },
  'settings.read-picture': () => refuse('unavailable', 'not-built', 'This is not built yet.'),
};
