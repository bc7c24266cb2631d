import { ok, refuse, type Result } from '@shared/kernel';
import { templateDraftSchema, templateSetSchema, type SetLanguage, type SetVersion } from '@shared/letters';
import type { Desk } from '../desk';
import type { RoomHandlers } from '../handler';
import { previewTemplate } from './preview-template';
import { templateFaults } from './render-check';
import { readSetFile, writeSetFile } from './set-file';

type TemplateCalls =
  | 'letters.templates'
  | 'letters.template-versions'
  | 'letters.check-templates'
  | 'letters.preview-template'
  | 'letters.read-template-draft'
  | 'letters.save-template-draft'
  | 'letters.read-template-set'
  | 'letters.write-template-set';

/** The approved words: reading, checking, previewing and exchanging sets. */
export const templateHandlers: Pick<RoomHandlers<'letters'>, TemplateCalls> = {
  'letters.templates': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const sets = [...record.value.state.letters.sets.values()].flatMap((versions) => versions.at(-1) ?? []);
    return ok(sets.map(({ version, set }) => ({ version, set })));
  },
  'letters.template-versions': ({ language }, desk) => {
    const versions = versionsOf(desk, language);
    if (!versions.ok) return versions;
    const shipped = desk.services.templateSets.find((set) => set.language === language) ?? null;
    return ok({ versions: [...versions.value], shipped, languages: languagesOf(desk) });
  },
  'letters.check-templates': ({ set }) => ok(templateFaults(set)),
  'letters.preview-template': (input, desk) => previewTemplate(desk, input),
  'letters.read-template-draft': ({ language }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const kept = record.value.log.readDraft(draftId(language));
    const draft = templateDraftSchema.safeParse(kept?.data);
    return ok(kept && draft.success ? { draft: draft.data, savedAt: kept.savedAt } : null);
  },
  'letters.save-template-draft': ({ language, draft }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { log } = record.value;
    if (draft !== null) return log.saveDraft(draftId(language), draft);
    const removed = log.deleteDraft(draftId(language));
    return removed.ok ? ok({ savedAt: desk.context().now }) : removed;
  },
  'letters.read-template-set': ({ file }) => {
    const set = readSetFile(file);
    return set.ok ? ok({ set: set.value, faults: templateFaults(set.value) }) : set;
  },
  'letters.write-template-set': ({ language, version, file }, desk) => {
    const versions = versionsOf(desk, language);
    if (!versions.ok) return versions;
    const found = versions.value.findLast((item) => version === undefined || item.version === version);
    return found
      ? writeSetFile(file, templateSetSchema.parse(found.set))
      : refuse('not-found', 'template-version-unknown', 'There is no such version of these words on record.');
  },
};

const draftId = (language: string): string => `templates ${language}`;

function versionsOf(desk: Desk, language: string): Result<readonly SetVersion[]> {
  const record = desk.record();
  return record.ok ? ok(record.value.state.letters.sets.get(language) ?? []) : record;
}

/** Every language with words in force, then those that Grounds ships and nobody has adopted yet. */
function languagesOf(desk: Desk): SetLanguage[] {
  const record = desk.record();
  if (!record.ok) return [];
  const { sets } = record.value.state.letters;
  const inForce = [...sets.values()].flatMap((versions) => {
    const last = versions.at(-1);
    return last ? [{ language: last.set.language, name: last.set.name, version: last.version }] : [];
  });
  const waiting = desk.services.templateSets
    .filter((set) => !sets.has(set.language))
    .map(({ language, name }) => ({ language, name, version: null }));
  return [...inForce, ...waiting];
}
