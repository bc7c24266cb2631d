import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lint } from '@shared/lint';
import { compiled, packOf } from './packs';

const FOLDER = join(import.meta.dirname, '../../resources/templates');
const TAGS = /\{%.*?%\}|\{\{.*?\}\}/gs;

/** Codes that no reader sees. */
const CODES = new Set(['kind', 'claims', 'ground', 'language']);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll(TAGS, ' ')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (CODES.has(key) ? [] : textsIn(item)));
}

it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))(
  'the approved wording in %s says nothing that a letter may not say',
  (name) => {
    const language = name.slice(0, 2);
    const lexicon = compiled(packOf(language));
    const texts = textsIn(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
    expect(texts.length).toBeGreaterThan(10);
    const found = texts.flatMap((text) =>
      lint(text, { as: 'letter', language, lexicon })
        .filter(({ severity }) => severity !== 'advise')
        .map(({ start, end }) => text.slice(start, end)),
    );
    expect(found).toEqual([]);
  },
);
