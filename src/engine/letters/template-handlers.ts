import { ok, refuse } from '@shared/kernel';
import type { RoomHandlers } from '../handler';

type TemplateCalls =
  | 'letters.templates'
  | 'letters.template-versions'
  | 'letters.check-templates'
  | 'letters.preview-template'
  | 'letters.read-template-set'
  | 'letters.write-template-set';
const notYet = () => refuse('unavailable', 'not-built', 'This is not built yet.');

/** The approved words: reading, checking, previewing and exchanging sets. */
export const templateHandlers: Pick<RoomHandlers<'letters'>, TemplateCalls> = {
  'letters.template-versions': notYet,
  'letters.check-templates': notYet,
  'letters.preview-template': notYet,
  'letters.read-template-set': notYet,
  'letters.write-template-set': notYet,
  'letters.templates': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const sets = [...record.value.state.letters.sets.values()].flatMap((versions) => versions.at(-1) ?? []);
    return ok(sets.map(({ version, set }) => ({ version, set })));
  },
};
