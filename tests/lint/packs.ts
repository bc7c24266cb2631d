import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon, type Lexicon } from '@shared/lint';

const FOLDER = join(import.meta.dirname, '../../resources/lexicon');

export const languages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

/** A rule pack as shipped, as plain JSON. */
export const packOf = (language: string): unknown =>
  JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8'));

/** Compiles a pack that must compile. */
export function compiled(json: unknown): Lexicon {
  const lexicon = parseLexicon(json);
  if (!lexicon.ok) throw new Error(`${lexicon.error.message} ${JSON.stringify(lexicon.error.details)}`);
  return lexicon.value;
}
