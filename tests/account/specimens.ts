/**
 * One or more events of every type, made from their schemas, with an unlikely word of its own in
 * every field that a person can type into. What the schema gains, the specimens gain.
 */
import type * as z from 'zod';
import { idField } from '@shared/kernel';
import { defOf, formOf, type EventFields } from './schema-fields';

export interface Specimen {
  type: string;
  data: Record<string, unknown>;
  personal: Record<string, unknown> | undefined;
  /** Word planted, by path. */
  words: Map<string, string>;
}

/** Where the events belong. `id` names a record for a key such as `member`; undefined leaves the field out. */
export interface Setting {
  id: (type: string, path: string, key: string, variant: number) => string | null;
  number: (type: string, path: string) => number;
  word: () => string;
  /** Text put around a word where the field takes it. */
  around?: (word: string) => string;
}

/** Unlikely words, each different, short enough for every field, none part of another. */
export const wordMaker = (prefix: string): (() => string) => {
  let count = 0;
  return () => `${prefix}${(count += 1)}x`;
};

/** As many as the schema has alternatives, and at least two, so that both values of a yes or no occur. */
export function specimensOf(event: EventFields, setting: Setting): Specimen[] {
  const alternatives = Math.max(
    2,
    ...[event.data, event.personal].flatMap((schema) => (schema ? [mostOptions(schema)] : [])),
  );
  return Array.from({ length: alternatives }, (_, variant) => {
    const words = new Map<string, string>();
    const make = maker(event.type, variant, setting, words);
    return {
      type: event.type,
      data: make(event.data, 'data') as Record<string, unknown>,
      personal: event.personal ? (make(event.personal, 'personal') as Record<string, unknown>) : undefined,
      words,
    };
  });
}

const inner = (schema: z.ZodType): z.ZodType[] => {
  const def = defOf(schema);
  return [
    ...Object.values(def.shape ?? {}),
    ...(def.options ?? []),
    ...[def.element, def.valueType, def.innerType].flatMap((item) => (item ? [item] : [])),
  ];
};
const mostOptions = (schema: z.ZodType): number =>
  Math.max(defOf(schema).options?.length ?? 1, ...inner(schema).map(mostOptions));

const FORMS: Record<string, string> = { date: '2026-06-01', base64: 'aGk=' };

function maker(type: string, variant: number, setting: Setting, words: Map<string, string>) {
  const make = (schema: z.ZodType, path: string): unknown => {
    const def = defOf(schema);
    switch (def.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape!).flatMap(([key, field]) => {
            const value = make(field, `${path}.${key}`);
            return value === undefined ? [] : [[key, value]];
          }),
        );
      case 'array': {
        const length = path.endsWith('.anchors') ? 5 : 1;
        const items = Array.from({ length }, () => make(def.element!, `${path}[]`));
        return items.filter((item) => item !== undefined);
      }
      case 'record':
        return { teaching: make(def.valueType!, `${path}{}`) };
      case 'union': {
        const literal = def.options!.every((option) => defOf(option).type === 'literal');
        return make(def.options![literal ? 0 : variant % def.options!.length]!, path);
      }
      case 'nullable':
        return make(def.innerType!, path) ?? null;
      case 'optional':
      case 'default':
      case 'prefault':
        return make(def.innerType!, path);
      case 'string': {
        const key = path.split(/[.[\]{}]+/).findLast((part) => part !== '')!;
        if (schema === idField) return setting.id(type, path, key, variant) ?? undefined;
        const form = formOf(def);
        if (form !== null) return FORMS[form] ?? (key === 'colour' ? '#1f3a5f' : 'a'.repeat(64));
        const word = words.get(path) ?? setting.word();
        words.set(path, word);
        const dressed = setting.around?.(word) ?? word;
        return schema.safeParse(dressed).success ? dressed : word;
      }
      case 'enum': {
        const values = Object.values((schema as z.ZodEnum).enum);
        return values[variant % values.length];
      }
      case 'literal':
        return (schema as z.ZodLiteral).values.values().next().value;
      case 'number':
        return setting.number(type, path);
      case 'boolean':
        return variant % 2 === 0;
      default:
        throw new Error(`${path}: no specimen of a "${def.type}"`);
    }
  };
  return make;
}
