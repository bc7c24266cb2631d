/** What a zod schema can hold, leaf by leaf, so that tests miss no field of any event. */
import { EVENTS_BY_ROOM } from '@shared/record';
import { idField } from '@shared/kernel';
import type * as z from 'zod';

/** `text` is whatever a person can type freely; `id` names a record; the rest cannot hold a sentence. */
export type LeafKind = 'text' | 'id' | 'code' | 'day' | 'number' | 'yes-no';
export interface Leaf {
  /** As in `personal.contact.addressLines[]`. The values of a record are `{}`. */
  path: string;
  kind: LeafKind;
}

interface Def {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  checks?: { _zod: { def: { check: string; format?: string } } }[];
}
export const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** A string that may hold only a form of its own: a day, a hash, a colour, a picture. */
export const formOf = (def: Def): string | null =>
  def.format ??
  def.checks?.map((check) => check._zod.def).find((check) => check.check === 'string_format')?.format ??
  null;

export function leavesOf(schema: z.ZodType, path: string): Leaf[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape!).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
    case 'array':
      return leavesOf(def.element!, `${path}[]`);
    case 'record':
      return leavesOf(def.valueType!, `${path}{}`);
    case 'union':
      return def.options!.flatMap((option) => leavesOf(option, path));
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return leavesOf(def.innerType!, path);
    case 'string': {
      if (schema === idField) return [{ path, kind: 'id' }];
      const form = formOf(def);
      return [{ path, kind: form === 'date' ? 'day' : form === null ? 'text' : 'code' }];
    }
    case 'enum':
    case 'literal':
      return [{ path, kind: 'code' }];
    case 'number':
      return [{ path, kind: 'number' }];
    case 'boolean':
      return [{ path, kind: 'yes-no' }];
    default:
      throw new Error(`${path}: what can a "${def.type}" hold?`);
  }
}

export interface EventFields {
  type: string;
  data: z.ZodType;
  personal: z.ZodType | null;
  leaves: Leaf[];
}

/** Every event type with every leaf, each path once. */
export const EVENT_FIELDS: readonly EventFields[] = Object.values(EVENTS_BY_ROOM).flatMap((events) =>
  events.map(({ type, data, personal }) => {
    const all = [
      ...leavesOf(data, 'data'),
      ...(personal === null ? [] : leavesOf(personal as z.ZodType, 'personal')),
    ];
    return { type, data, personal, leaves: [...new Map(all.map((leaf) => [leaf.path, leaf])).values()] };
  }),
);
