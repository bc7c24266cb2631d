import type { AppCommand } from '../commands';

/** Something the palette can lead to. */
export interface FoundItem {
  kind: 'candidate' | 'opening' | 'inquiry';
  /** Tells it from everything else found. */
  key: string;
  title: string;
  detail: string;
  /** For a person: the why of one application, or their page. */
  leads: 'why' | 'person' | null;
  /** Path to go to. */
  to: string;
}

/** Lower case without accents, so that "zoe" finds "Zoë". */
export const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Commands in which every typed word begins some word; all visible ones when nothing is typed. */
export function matchingCommands(commands: readonly AppCommand[], query: string): AppCommand[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const text = ` ${folded(`${command.group} ${command.label}`)}`;
    return command.hidden !== true && words.every((word) => text.includes(` ${word}`));
  });
}

/** Groups in order of first appearance. */
export function grouped<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
): { group: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groupOf(item);
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [item]);
    else list.push(item);
  }
  return [...groups].map(([group, list]) => ({ group, items: list }));
}
