import { readFileSync, statSync } from 'node:fs';
import { applied, RULES, rulesFor } from '@shared/jurisdictions';
import { ok, refuse } from '@shared/kernel';
import type { RoomHandlers } from '../handler';

/** Nothing larger is read at all; what can be printed is smaller still. */
const MOST_BYTES = 20_000_000;
const tooLarge = () =>
  refuse(
    'invalid',
    'picture-unusable',
    'The picture is larger than 500 kB. Make it smaller and choose it again.',
  );

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
  'settings.read-picture': ({ file }, desk) => {
    try {
      if (statSync(file).size > MOST_BYTES) return tooLarge();
      return desk.services.typesetter.checkPicture(readFileSync(file));
    } catch {
      return refuse('unavailable', 'file-unreadable', 'The picture cannot be read. Choose it again.');
    }
  },
};
