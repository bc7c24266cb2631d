/**
 * Who may read which field of which event, as a table (one file a room beside this one). The
 * account, the entry marks and the tests all read the same table, and a test walks the schemas of
 * every event: a field without a rule fails it, so that a new event cannot be forgotten.
 *
 * The table says what a field is to the candidate whom the entry is about. Committee and counsel
 * read everything except marks. For the candidate a permitted text still passes the shield: it may
 * mention somebody else. An entry about another application shows the candidate nothing at all.
 */
import type { Withheld } from '../sentences';

/**
 * - `own`: their words, or what they gave about themselves
 * - `about`: written about them
 * - `told`: words that went to them, or about them to somebody else
 * - `asker`: words of whoever asked: theirs when they asked, otherwise somebody else's; what they
 *   wrote themselves they read as they wrote it, names of members and all
 * - `wait`: for whom a question waits: theirs where it waits for them, otherwise how it is handled,
 *   and where it waits for HR or counsel, advice
 * - `published`: known to everybody who applied
 * - `mark`: no words at all: an id, a hash, a number of a version; shown to nobody
 * - any other: withheld from the candidate, and why
 */
export type Rule = 'own' | 'about' | 'told' | 'asker' | 'wait' | 'published' | 'mark' | Withheld;

/** How a value is put into words; a record of codes names each code. */
export type Form =
  | 'text'
  | 'day'
  | 'number'
  | 'yes-no'
  | 'count'
  | 'size'
  | 'member'
  | 'candidate'
  | 'application'
  | 'stage'
  | 'criterion'
  | 'check'
  | 'ground'
  | 'evidence'
  | 'claim'
  | 'fact'
  | 'points'
  | 'requirement'
  | 'template'
  | 'question'
  | Readonly<Record<string, string>>;

export interface Field {
  label: string;
  rule: Rule;
  as: Form;
}

/** One type of event: what it is in plain words, and its fields by path, as in `personal.note.kept[].why`. */
export interface EntryRules {
  kind: string;
  /** A rule for an object or array holds for everything in it. */
  fields: Readonly<Record<string, Field>>;
}

export const field = (label: string, rule: Rule, as: Form = 'text'): Field => ({ label, rule, as });
export const mark: Field = { label: '', rule: 'mark', as: 'text' };

/** What a rule depends on besides the field: who asked and how, and for whom the question waits. */
export interface Circumstances {
  asker?: string | undefined;
  channel?: string | undefined;
  waitsFor?: string | undefined;
}

/** Why a candidate may not read what falls under a rule; null when they may. Marks are not for reading. */
export function withheldBy(rule: Rule, { asker, waitsFor }: Circumstances): Withheld | 'mark' | null {
  switch (rule) {
    case 'own':
    case 'about':
    case 'told':
    case 'published':
      return null;
    case 'asker':
      return asker === 'candidate' ? null : 'person';
    case 'wait':
      if (waitsFor === 'asker') return asker === 'candidate' ? null : 'handling';
      return waitsFor === 'hr' || waitsFor === 'counsel' ? 'advice' : 'handling';
    default:
      return rule;
  }
}

const WRITTEN = new Set(['email', 'letter', 'portal']);

/**
 * Whether a candidate reads a text as it stands, with the names of members in it: what was told, to
 * whomever, is known, and so is what they wrote themselves. What somebody here noted of a call is
 * neither.
 */
export const isKnownWordForWord = (rule: Rule, { asker, channel }: Circumstances): boolean =>
  rule === 'told' || (rule === 'asker' && asker === 'candidate' && WRITTEN.has(channel ?? ''));
