import { contactSchema, type Contact, type ImportField } from '@shared/candidates';
import type { Day } from '@shared/kernel';
import type { Mapping } from './candidate-columns';

/** One row of a list, read; `fault` is one sentence for a person. */
export type ReadRow =
  | { ok: true; name: string; email: string; contact: Contact; receivedOn: Day | undefined }
  | { ok: false; name: string; email: string; fault: string };

const FIELD_NAMES: Record<string, string> = {
  fullName: 'name',
  email: 'e-mail address',
  phone: 'phone number',
  addressLines: 'postal address',
  source: 'source',
};
/** Tabs and line breaks have become spaces before this is asked. */
const UNPRINTABLE = /\p{Cc}|\p{Cs}/u;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** Reads the cells of one row by the mapping. `language` is the language of this person's letters. */
export function readRow(
  cells: readonly string[],
  headers: readonly string[],
  mapping: Mapping,
  language: string,
): ReadRow {
  const value = (field: ImportField): string => {
    const header = mapping[field];
    const cell = header === undefined ? '' : (cells[headers.indexOf(header)] ?? '');
    return cell.replaceAll(/\s+/g, ' ').trim();
  };
  const name = value('fullName') || [value('firstName'), value('lastName')].filter(Boolean).join(' ');
  const email = value('email');
  const wrong = (fault: string): ReadRow => ({ ok: false, name, email, fault });

  if (name === '') return wrong('No name. Map the column that holds it, or add it in the file.');
  if (email !== '' && !ADDRESS.test(email))
    return wrong(`"${short(email)}" is not an e-mail address. Correct the cell or leave it empty.`);
  const receivedOn = readDay(value('receivedOn'));
  if (receivedOn === null)
    return wrong(`"${short(value('receivedOn'))}" is not a date. Write it as 2026-11-23.`);
  const draft = {
    fullName: name,
    language,
    email,
    phone: value('phone'),
    addressLines: [value('address'), [value('postcode'), value('city')].filter(Boolean).join(' ')].filter(
      Boolean,
    ),
    source: value('source'),
  };
  const unprintable = Object.entries(draft).find(([, text]) => UNPRINTABLE.test([text].flat().join('')));
  if (unprintable)
    return wrong(`The ${FIELD_NAMES[unprintable[0]]} holds a character that cannot be printed.`);
  const contact = contactSchema.safeParse(draft);
  if (!contact.success) {
    const issue = contact.error.issues[0]!;
    const field = FIELD_NAMES[String(issue.path[0])] ?? 'row';
    return wrong(
      issue.code === 'too_big'
        ? `The ${field} is longer than ${String(issue.maximum)} characters.`
        : `The ${field} cannot be recorded as it is.`,
    );
  }
  return { ok: true, name, email, contact: contact.data, receivedOn };
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * A day that can be read only one way: `2026-11-23`, `2026/11/23` or `23.11.2026`, alone or before a
 * time. Undefined when empty, null when it is anything else.
 */
export function readDay(text: string): Day | undefined | null {
  if (text === '') return undefined;
  const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/.exec(text);
  const [year, month, day] = yearFirst
    ? [yearFirst[1]!, yearFirst[3]!, yearFirst[4]!]
    : dotted
      ? [dotted[3]!, dotted[2]!, dotted[1]!]
      : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
