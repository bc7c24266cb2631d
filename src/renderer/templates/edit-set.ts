import type { LetterKind, Statement, Template, TemplateSet } from '@shared/letters';

/** One template of the set changed; the others stay the same objects. */
export const withTemplate = (set: TemplateSet, kind: LetterKind, change: Partial<Template>): TemplateSet => ({
  ...set,
  templates: set.templates.map((item) => (item.kind === kind ? { ...item, ...change } : item)),
});

export const withStatement = (set: TemplateSet, ground: Statement['ground'], text: string): TemplateSet => ({
  ...set,
  statements: set.statements.map((item) => (item.ground === ground ? { ...item, text } : item)),
});

export const replacedAt = <T>(list: readonly T[], at: number, item: T): T[] =>
  list.map((old, index) => (index === at ? item : old));

export const removedAt = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

export const insertedAt = <T>(list: readonly T[], at: number, item: T): T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

/** One place up or down; at an end it stays where it is. */
export function movedBy<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  return insertedAt(removedAt(list, at), to, list[at]!);
}

/** What a set lacks, taken from another of the same language; nothing that is there is changed. */
export function completedFrom(set: TemplateSet, other: TemplateSet): TemplateSet {
  const kinds = new Set(set.templates.map((item) => item.kind));
  const grounds = new Set(set.statements.map((item) => item.ground));
  return {
    ...set,
    templates: [...set.templates, ...other.templates.filter((item) => !kinds.has(item.kind))],
    statements: [...set.statements, ...other.statements.filter((item) => !grounds.has(item.ground))],
  };
}
