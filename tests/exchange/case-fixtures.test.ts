import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCase } from '@engine/exchange';
import { caseFileJsonSchema, exportCase } from '@shared/exchange';
import { deskWithLog, opened, RESOURCES } from '../support/desk';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/cases/${name}.json`), 'utf8');

function imported(name: string) {
  const { desk } = deskWithLog();
  const result = importCase(desk, read(name));
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return exportCase(opened(desk).state);
}

describe('the examples of a case file', () => {
  it.each(['small', 'full', 'hostile'])('%s is imported, and every word of it comes out again', (name) => {
    const { about: _, ...given } = JSON.parse(read(name)) as Record<string, unknown>;
    const out = new Set(stringsIn(imported(name)));
    expect(stringsIn(given).filter((text) => !out.has(text))).toEqual([]);
  });

  it('full uses every field and every variant of the form', () => {
    expect(unused(caseFileJsonSchema(), [JSON.parse(read('full'))], '')).toEqual([]);
  });

  it('an unknown field is refused with its place, and nothing is imported', () => {
    const { desk } = deskWithLog();
    const before = opened(desk).state.seq;
    const file = JSON.parse(read('small')) as { openings: Record<string, unknown>[] };
    file.openings[0]!['salary'] = 1;
    const result = importCase(desk, JSON.stringify(file));
    expect(result).toMatchObject({ ok: false, error: { code: 'case-form' } });
    expect(JSON.stringify(result)).toContain('openings');
    expect(opened(desk).state.seq).toBe(before);
  });
});

describe('the schema of a case file', () => {
  it('is current; if not, run `node --import ./scripts/ts.mjs scripts/case-schema.ts`', () => {
    const written = JSON.parse(
      readFileSync(join(RESOURCES, 'schema/grounds-case-1.json'), 'utf8'),
    ) as unknown;
    expect(written).toEqual(JSON.parse(JSON.stringify(caseFileJsonSchema())));
  });

  it('leaves out what has a default and refuses what it does not know', () => {
    expect(caseFileJsonSchema()).toMatchObject({ required: ['format'], additionalProperties: false });
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

interface Schema {
  const?: unknown;
  enum?: unknown[];
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Places of the schema that none of these values uses. */
function unused(schema: Schema, values: unknown[], at: string): string[] {
  if (values.length === 0) return [at];
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) {
    return variants.flatMap((variant, index) =>
      unused(
        variant,
        values.filter((value) => isOf(variant, value)),
        `${at}|${index}`,
      ),
    );
  }
  if (schema.items) {
    const items = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
    return unused(schema.items, items, `${at}[]`);
  }
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    unused(
      property,
      values.flatMap((value) => {
        const held = (value as Record<string, unknown>)[key];
        return held === undefined ? [] : [held];
      }),
      `${at}/${key}`,
    ),
  );
}

/** Whether a value is of this variant, by what tells the variants apart. */
function isOf(variant: Schema, value: unknown): boolean {
  if (variant.const !== undefined) return value === variant.const;
  if (variant.type === 'null') return value === null;
  if (variant.type === 'string') return typeof value === 'string';
  return Object.entries(variant.properties ?? {}).every(([key, { const: fixed }]) => {
    return fixed === undefined || (value as Record<string, unknown> | null)?.[key] === fixed;
  });
}
