/**
 * Decides, text by text, what an audience may read. A text that mentions somebody else or a
 * confidential matter is left out as a whole: cutting out a name alone still tells who was meant.
 */
import type { Audience } from '../audit';
import type { Member } from '../settings';
import type { Confidential } from './confidential';
import { MEMBER, withheldInline, type Withheld } from './sentences';

export type Shown = { text: string; withheld: null } | { text: null; withheld: Withheld };

export interface Shield {
  /** A text as this audience may read it. An empty text stays empty. */
  text(raw: string): Shown;
  /** The same inside a sentence or a table: a bracket says what is missing and why. */
  inline(raw: string): string;
  /** A member's name, or "a member of the panel". */
  who(member: string): string;
}

export function shieldFor(
  audience: Audience,
  erased: boolean,
  confidential: Confidential,
  members: ReadonlyMap<string, Member>,
): Shield {
  const unname =
    audience === 'candidate'
      ? withoutMembers([...members.values()].map((member) => member.fullName))
      : (text: string) => text;
  const text = (raw: string): Shown => {
    if (raw.trim() === '') return { text: erased ? null : '', withheld: erased ? 'erased' : null } as Shown;
    if (erased) return { text: null, withheld: 'erased' };
    if (audience !== 'candidate') return { text: raw.trim(), withheld: null };
    const found = confidential.likely(raw);
    if (found === 'secret') return { text: null, withheld: 'secret' };
    if (found !== null) return { text: null, withheld: 'other' };
    return { text: unname(raw.trim()), withheld: null };
  };
  return {
    text,
    inline: (raw) => {
      const shown = text(raw);
      return shown.withheld === null ? shown.text : withheldInline(shown.withheld);
    },
    who: (member) => (audience === 'candidate' ? MEMBER : (members.get(member)?.fullName ?? member)),
  };
}

const TITLE = String.raw`(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]x|[Dd]r|[Pp]rof|[Pp]rofessor)\.?\s+)?`;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Replaces members' full names, and their surnames where written with a capital, by their role. */
function withoutMembers(names: readonly string[]): (text: string) => string {
  const full = names.map((name) =>
    name
      .trim()
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
  );
  const parts = names
    .flatMap((name) => name.trim().split(/\s+/))
    .filter((part) => part.length > 2 && part !== part.toLowerCase());
  const edge = (alternatives: readonly string[]): string =>
    String.raw`(?<![\p{L}\p{N}])${TITLE}(?:${alternatives.join('|')})(?![\p{L}\p{N}])`;
  if (full.length === 0) return (text) => text;
  const whole = new RegExp(edge(full), 'giu');
  // Case matters for single names: "will" is not Will.
  const single = parts.length === 0 ? null : new RegExp(edge(parts.map(escaped)), 'gu');
  return (text) => {
    const once = text.replaceAll(whole, `[${MEMBER}]`);
    return single ? once.replaceAll(single, `[${MEMBER}]`) : once;
  };
}
