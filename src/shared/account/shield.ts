/**
 * Decides, text by text, what an audience may read. A text that mentions somebody else or a
 * confidential matter is left out as a whole: cutting out a name alone still tells who was meant.
 */
import type { Audience } from '../audit';
import type { Member } from '../settings';
import type { Confidential } from './confidential';
import { ASKED_BY, capital, MEMBER, withheldInline, type Withheld } from './sentences';

export type Shown = { text: string; withheld: null } | { text: null; withheld: Withheld };

export interface Shield {
  /** A text as this audience may read it. An empty text stays empty. */
  text(raw: string): Shown;
  /** The same inside a sentence or a table: a bracket says what is missing and why. */
  inline(raw: string): string;
  /** Words that went out: as they were, members' names in them and all, for they are known. */
  exact(raw: string): Shown;
  /** A member's name, or "a member of the panel". */
  who(member: string): string;
  /** The shield for what a member wrote: a candidate reads nothing of one who stepped out. */
  by(member: string): Shield;
}

export interface Shielded {
  audience: Audience;
  erased: boolean;
  confidential: Confidential;
  members: ReadonlyMap<string, Member>;
  /** Members who stepped out for this application. */
  recused: ReadonlySet<string>;
  /** Whether the organisation names its panel to candidates. */
  panelNamed: boolean;
  /** Names of others who asked about the candidate. */
  askers: readonly string[];
}

export function shieldFor(shielded: Shielded): Shield {
  const { audience, erased, confidential, members, recused } = shielded;
  const candidate = audience === 'candidate';
  const plain = (text: string): string => text;
  const unask = candidate ? withoutNames(shielded.askers, ASKED_BY) : plain;
  const unname =
    candidate && !shielded.panelNamed
      ? withoutMembers([...members.values()].map((member) => member.fullName))
      : plain;
  const reading =
    (clean: (text: string) => string) =>
    (raw: string): Shown => {
      if (raw.trim() === '') return { text: erased ? null : '', withheld: erased ? 'erased' : null } as Shown;
      if (erased) return { text: null, withheld: 'erased' };
      if (!candidate) return { text: raw.trim(), withheld: null };
      const found = confidential.likely(raw);
      if (found === 'secret') return { text: null, withheld: 'secret' };
      if (found !== null) return { text: null, withheld: 'other' };
      return { text: clean(raw.trim()), withheld: null };
    };
  const made = (text: (raw: string) => Shown, exact: (raw: string) => Shown): Shield => ({
    text,
    exact,
    inline: (raw) => {
      const shown = text(raw);
      return shown.withheld === null ? shown.text : withheldInline(shown.withheld);
    },
    who: (member) => (candidate ? MEMBER : (members.get(member)?.fullName ?? member)),
    by: (member) => (candidate && !erased && recused.has(member) ? steppedOut : shield),
  });
  const gone = (raw: string): Shown =>
    raw.trim() === '' ? { text: '', withheld: null } : { text: null, withheld: 'recused' };
  const steppedOut: Shield = made(gone, gone);
  const shield: Shield = made(
    reading((text) => unask(unname(text))),
    reading(unask),
  );
  return shield;
}

const TITLE = String.raw`(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]x|[Dd]r|[Pp]rof|[Pp]rofessor)\.?\s+)?`;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const spaced = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s+`);
const edge = (alternatives: readonly string[]): string =>
  String.raw`(?<![\p{L}\p{N}])${TITLE}(?:${alternatives.join('|')})(?![\p{L}\p{N}])`;

/** In the place of a name; with a capital where a sentence begins. */
const bracket =
  (words: string) =>
  (...match: unknown[]): string => {
    const before = String(match.at(-1)).slice(0, match.at(-2) as number);
    return `[${/(^|[.!?…]["”’)]?\s+|\n\s*)$/u.test(before) ? capital(words) : words}]`;
  };

/** Replaces whole names: a relative may share the candidate's own. */
function withoutNames(names: readonly string[], by: string): (text: string) => string {
  const whole = names.filter((name) => name.trim() !== '').map(spaced);
  if (whole.length === 0) return (text) => text;
  const pattern = new RegExp(edge(whole), 'giu');
  return (text) => text.replaceAll(pattern, bracket(by));
}

/** Replaces members' full names, and their surnames where written with a capital, by their role. */
function withoutMembers(names: readonly string[]): (text: string) => string {
  const full = names.map(spaced);
  const parts = names
    .flatMap((name) => name.trim().split(/\s+/))
    .filter((part) => part.length > 2 && part !== part.toLowerCase());
  if (full.length === 0) return (text) => text;
  const whole = new RegExp(edge(full), 'giu');
  // Case matters for single names: "will" is not Will.
  const single = parts.length === 0 ? null : new RegExp(edge(parts.map(escaped)), 'gu');
  return (text) => {
    const once = text.replaceAll(whole, bracket(MEMBER));
    return single ? once.replaceAll(single, bracket(MEMBER)) : once;
  };
}
