import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateSetSchema } from '@shared/letters';
import { parseLexicon } from '@shared/lint';
import type { Services } from './desk';
import { createSpelling } from './spelling';
import { createTypesetter } from './typeset';

/**
 * The composition root of the engine: the one place where clock, randomness and resources come in.
 * Throws when a shipped resource is broken: such a build must not start.
 */
export function systemServices(resourcesDir: string, announce: Services['announce']): Services {
  const jsonIn = (folder: string): [string, unknown][] =>
    readdirSync(join(resourcesDir, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(resourcesDir, folder, name), 'utf8')),
      ]);
  const lexicons = jsonIn('lexicon').map(([language, json]) => {
    const parsed = parseLexicon(json);
    if (!parsed.ok) throw new Error(`resources/lexicon/${language}.json: ${parsed.error.message}`);
    return [language, parsed.value] as const;
  });
  return {
    clock: () => new Date().toISOString(),
    newId: randomUUID,
    resourcesDir,
    typesetter: createTypesetter({ resourcesDir }),
    spelling: createSpelling(),
    lexicons: new Map(lexicons),
    templateSets: jsonIn('templates').map(([, json]) => templateSetSchema.parse(json)),
    announce,
  };
}
