/**
 * What one entry says, for the mark beside a statement. Fields, their labels and who may read them
 * come from the disclosure table; nothing here knows a type of event by name but for what a
 * candidate may not read yet: an outcome before its signature and what was noted before it.
 */
import type { Audience, EntryView } from '../../audit';
import type { Entry, StoredEvent } from '../../kernel';
import type { RecordState } from '../../record';
import {
  DISCLOSURE,
  isKnownWordForWord,
  withheldBy,
  type Circumstances,
  type EntryRules,
  type Field,
} from '../disclosure';
import { say, WHY_WITHHELD, withheldInline, type Withheld } from '../sentences';
import { isCandidate, subjectOf, type Subject } from '../subject';
import { namesPerson } from '../words';
import { concernOf, type Concern } from './concern';
import { valueText } from './value-text';

type Told = Pick<EntryView, 'kind' | 'facts' | 'withheld'>;

/** One entry as an audience may read it; null when it is not about this application or its opening. */
export function entryFacts(
  state: RecordState,
  entry: Entry,
  applicationId: string,
  audience: Audience,
): Told | null {
  const subject = subjectOf(state, applicationId, audience);
  const rules = (DISCLOSURE as Readonly<Record<string, EntryRules>>)[entry.event.type];
  const concern = subject && rules ? concernOf(subject, entry.event) : null;
  if (!subject || !rules || concern === null) return null;
  // That somebody else of the same name is on record is theirs to know, not this candidate’s.
  if (isCandidate(subject) && entry.event.data['same'] === false) return null;
  const kind = isCandidate(subject) && concern === 'other' ? say.entry.other : rules.kind;
  const whole = isCandidate(subject) ? wholeWithheld(subject, entry, concern) : null;
  if (whole !== null) return { kind, facts: [], withheld: WHY_WITHHELD[whole] };
  const read = reading(subject, entry);
  const all = fieldsIn(entry.event, rules).flatMap((found) => read(found));
  // Grounds stand in the open part and, with their reasons, in the personal one.
  const facts = [...new Map(all.map((fact) => [`${fact.label}\n${fact.text}`, fact])).values()];
  const shown = facts.filter((fact) => fact.why === null);
  const why = entry.erased ? 'erased' : shown.length === 0 ? (facts[0]?.why ?? null) : null;
  return {
    kind,
    facts: together(facts),
    withheld: why === null ? null : WHY_WITHHELD[why],
  };
}

const NOTES = new Set(['scorecard-submitted', 'fit-note-recorded', 'observation-recorded']);

/** Why a candidate is shown nothing of an entry; null when field by field decides. */
function wholeWithheld(subject: Subject, { seq, event }: Entry, concern: Concern): Withheld | null {
  if (concern === 'other') return 'other';
  if (concern === 'house') return 'house';
  if (concern === 'origin') return 'opening';
  if (subject.erased) return 'erased';
  if (event.type === 'disposition-recorded') {
    const signed = (subject.state.decisions.decisions.get(subject.opening.ref) ?? []).some(
      ({ dispositions }) => dispositions.some((item) => item.seq === seq),
    );
    return signed ? null : 'unsigned';
  }
  const note = NOTES.has(event.type);
  if (note && subject.recused.has(String(event.data['member']))) return 'recused';
  return (note || event.type === 'preference-considered') && !subject.signed ? 'unsigned' : null;
}

interface Found {
  field: Field;
  /** Place among several of its kind, from 1; 0 when there is one. */
  place: number;
  /** Key of a record, where the value stands under one. */
  key: string | null;
  value: unknown;
}

/** Every value that has a rule, in the order in which it was written; marks are left out. */
function fieldsIn(event: StoredEvent, { fields }: EntryRules): Found[] {
  const found: Found[] = [];
  const walk = (value: unknown, path: string, place: number, key: string | null): void => {
    const field = Object.hasOwn(fields, path) ? fields[path] : undefined;
    if (field) {
      if (field.rule !== 'mark' && value !== undefined) found.push({ field, place, key, value });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) =>
        walk(item, `${path}[]`, place === 0 && value.length > 1 ? index + 1 : place, key),
      );
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (`${path}{}` in fields || Object.keys(fields).some((known) => known.startsWith(`${path}{}`)))
          walk(inner, `${path}{}`, place, name);
        else walk(inner, `${path}.${name}`, place, key);
      }
    }
  };
  walk(event.data, 'data', 0, null);
  walk(event.personal, 'personal', 0, null);
  return found;
}

/** Values that begin with their own name need no number. */
const NAMED_BY_THEMSELVES = new Set<Field['as']>(['points', 'requirement', 'template', 'claim']);

interface Fact {
  label: string;
  text: string;
  why: Withheld | null;
}

/** What is left out for one reason stands in one line, in the place of the first. */
function together(facts: readonly Fact[]): { label: string; text: string }[] {
  const lines: { labels: string[]; text: string; why: Withheld | null }[] = [];
  for (const { label, text, why } of facts) {
    const same = why === null ? undefined : lines.find((line) => line.why === why);
    if (!same) lines.push({ labels: [label], text, why });
    else if (!same.labels.includes(label)) same.labels.push(label);
  }
  return lines.map(({ labels, text }) => ({ label: labels.join(', '), text }));
}

function reading(subject: Subject, entry: Entry): (found: Found) => Fact[] {
  const circumstances = circumstancesOf(subject, entry);
  const owners = entry.event.type.startsWith('not-considered')
    ? subject.mine.candidate.notConsidered.flatMap(({ owner }) => (owner.trim() === '' ? [] : [owner]))
    : [];
  return ({ field, place, key, value }) => {
    const raw = valueText(subject, field.as, value);
    if (raw.trim() === '') return [];
    const about = key === null ? '' : `, ${valueText(subject, 'criterion', key)}`;
    const numbered = place === 0 || NAMED_BY_THEMSELVES.has(field.as) ? '' : ` ${place}`;
    const label = `${field.label}${numbered}${about}`;
    if (!isCandidate(subject)) return [{ label, text: raw, why: null }];
    const why = withheldBy(field.rule, circumstances);
    if (why === 'mark') return [];
    if (why !== null) return [{ label, text: withheldInline(why), why }];
    // Who answers for “do not consider” need not be a member, whom the shield would not name.
    if (owners.some((owner) => namesPerson(raw, owner)))
      return [{ label, text: withheldInline('person'), why: 'person' }];
    const { shield } = subject;
    const shown = isKnownWordForWord(field.rule, circumstances) ? shield.exact(raw) : shield.text(raw);
    if (shown.withheld !== null)
      return [{ label, text: withheldInline(shown.withheld), why: shown.withheld }];
    return [{ label, text: shown.text, why: null }];
  };
}

function circumstancesOf({ state }: Subject, { seq, event }: Entry): Circumstances {
  const inquiry = state.inquiries.inquiries.get(String(event.data['inquiry'] ?? ''));
  const wait = inquiry?.waits.find((item) => item.at.seq === seq || item.ended?.at.seq === seq);
  return { asker: inquiry?.text?.asker, channel: inquiry?.text?.channel, waitsFor: wait?.for };
}
