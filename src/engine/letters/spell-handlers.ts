import { ok } from '@shared/kernel';
import type { RecordState } from '@shared/record';
import type { RoomHandlers } from '../handler';

/** Spelling, from word lists that ship with the app. */
export const spellHandlers: Pick<RoomHandlers<'letters'>, 'letters.spell'> = {
  'letters.spell': async ({ language, text }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const words = await desk.services.spelling.check(language, text, knownNames(record.value.state));
    return ok({ checked: words !== null, words: words ?? [] });
  },
};

const known = new WeakMap<RecordState, { seq: number; names: ReadonlySet<string> }>();

/** Words that stand in names and titles on record: nobody is a spelling mistake. */
function knownNames(state: RecordState): ReadonlySet<string> {
  const before = known.get(state);
  if (before?.seq === state.seq) return before.names;
  const texts = [
    state.settings.organisation?.name ?? '',
    state.settings.organisation?.contact ?? '',
    state.settings.organisation?.signatory.name ?? '',
    ...[...state.settings.members.values()].map((member) => member.fullName),
    ...[...state.openings.openings.values()].flatMap(({ details }) => [
      details.title,
      details.unit,
      details.location,
    ]),
    ...[...state.candidates.candidates.values()].flatMap(({ contact }) =>
      contact ? [contact.fullName, contact.addressAs] : [],
    ),
  ];
  const names = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []));
  known.set(state, { seq: state.seq, names });
  return names;
}
