import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resourcesDir } from './support';

const letters = join(resourcesDir, 'letters');
const fonts = join(resourcesDir, 'fonts');
const sources = readdirSync(letters).filter((name) => name.endsWith('.typ'));

describe('Typst sources', () => {
  it.each(sources)('%s fetches nothing, reads nothing and evaluates nothing', (name) => {
    const source = readFileSync(join(letters, name), 'utf8');
    expect(source).not.toMatch(/@\w+\//);
    expect(source).not.toMatch(/\b(eval|read|plugin|csv|yaml|toml|xml|cbor)\(/);
    // The data and the pictures come from memory under names that the engine chooses.
    for (const [, read] of source.matchAll(/\bjson\(([^)]*)\)/g)) expect(read).toBe('"data.json"');
    for (const [, shown] of source.matchAll(/\bimage\(([^,]*),/g)) expect(shown).toBe('it.path');
    const imports = [...source.matchAll(/#(?:import|include) "([^"]+)"/g)].map((match) => match[1]);
    for (const imported of imports) expect(sources).toContain(imported);
  });
});

describe('fonts', () => {
  it('come with their licence', () => {
    const licences = readdirSync(fonts).filter((name) => name.startsWith('OFL-'));
    for (const name of licences) {
      expect(readFileSync(join(fonts, name), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
    const families = new Set(
      readdirSync(fonts)
        .filter((name) => name.endsWith('.ttf'))
        .map((name) => name.split('_')[0]),
    );
    expect([...families].sort()).toEqual(['SourceSans3', 'SourceSerif4']);
    expect(licences).toEqual(['OFL-source-sans-3.txt', 'OFL-source-serif-4.txt']);
  });
});
