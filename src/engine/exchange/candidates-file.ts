import type { CallEnvelope, CallParsed } from '@shared/calls';
import { contactSchema, type ImportPreview, type ImportRow, type Contact } from '@shared/candidates';
import { ok, refuse, type Day, type Result } from '@shared/kernel';
import { decideRecord, type RecordEvent, type RecordState } from '@shared/record';
import type { Desk } from '../desk';
import { proposeMapping, type Mapping } from './candidate-columns';
import { readTable, type Table } from './candidate-table';

type Preview = ImportPreview & { people: { contact: Contact; receivedOn: Day | undefined }[] };

/** What an import of this file would do, row by row. Nothing is recorded. */
export async function previewCandidates(
  desk: Desk,
  input: CallParsed<'candidates.preview-import'>,
): Promise<Result<ImportPreview>> {
  const preview = await look(desk, input);
  if (!preview.ok) return preview;
  const { people: _people, ...shown } = preview.value;
  return ok(shown);
}

/** Adds the rows that are new, in one transaction. Rows with errors and duplicates are left out. */
export async function importCandidates(
  desk: Desk,
  input: CallParsed<'candidates.import'>,
  envelope: CallEnvelope,
): Promise<Result<{ added: number; skipped: number; seq: number }>> {
  const preview = await look(desk, input);
  if (!preview.ok) return preview;
  const record = desk.record();
  if (!record.ok) return record;
  const events: RecordEvent[] = [];
  for (const { contact, receivedOn } of preview.value.people) {
    const application = {
      opening: input.opening,
      channel: 'Imported list',
      ...(receivedOn === undefined ? {} : { receivedOn }),
    };
    const command = {
      name: 'candidates.add' as const,
      input: { contact, facts: [], relations: [], applications: [application] },
    };
    const decided = decideRecord(record.value.state, command, desk.context(envelope), desk.findingsOf);
    if (!decided.ok) return decided;
    events.push(...decided.value);
  }
  const appended = desk.append(events, envelope);
  if (!appended.ok) return appended;
  const added = preview.value.people.length;
  return ok({ added, skipped: preview.value.rows.length - added, seq: appended.value });
}

async function look(
  desk: Desk,
  { file, opening, mapping: given }: { file: string; opening: string; mapping?: Mapping | undefined },
): Promise<Result<Preview>> {
  const record = desk.record();
  if (!record.ok) return record;
  const { state } = record.value;
  if (!state.openings.openings.has(opening))
    return refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  const table = await readTable(file);
  if (!table.ok) return table;
  const { headers } = table.value;
  const proposed = given === undefined ? proposeMapping(headers) : { mapping: given, preset: null };
  const unknown = Object.values(proposed.mapping).find((header) => !headers.includes(header));
  if (unknown !== undefined)
    return refuse('invalid', 'column-unknown', `There is no column "${unknown}" in this file.`);
  const { rows, people } = readRows(table.value, proposed.mapping, state, opening);
  const countOf = (outcome: ImportRow['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length;
  return ok({
    // Only the last part of the path: the folder is nobody's business in a log or on a screen.
    fileName: file.split(/[\\/]/).at(-1) ?? file,
    columns: headers,
    ...proposed,
    rows,
    counts: { new: countOf('new'), duplicate: countOf('duplicate'), error: countOf('error') },
    people,
  });
}

function readRows(
  table: Table,
  mapping: Mapping,
  state: RecordState,
  opening: string,
): { rows: ImportRow[]; people: Preview['people'] } {
  const seen = knownPeople(state, opening);
  const people: Preview['people'] = [];
  const rows = table.rows.map(({ line, cells, fault }): ImportRow => {
    const value = (field: keyof Mapping): string => {
      const header = mapping[field];
      return header === undefined ? '' : (cells[table.headers.indexOf(header)] ?? '').trim();
    };
    const name = value('fullName') || [value('firstName'), value('lastName')].filter(Boolean).join(' ');
    const email = value('email');
    const phone = value('phone');
    const row = { line, name, email };
    if (fault) return { ...row, outcome: 'error', note: fault };
    if (name === '')
      return {
        ...row,
        outcome: 'error',
        note: 'No name. Map the column that holds it, or add it in the file.',
      };
    const receivedOn = readDay(value('receivedOn'));
    if (receivedOn === null) {
      return {
        ...row,
        outcome: 'error',
        note: `"${value('receivedOn')}" is not a date. Write it as 2026-11-23.`,
      };
    }
    const contact = contactSchema.safeParse({
      fullName: name,
      language: state.settings.organisation?.language ?? 'en-GB',
      email,
      phone,
      addressLines: [value('address'), [value('postcode'), value('city')].filter(Boolean).join(' ')].filter(
        Boolean,
      ),
      source: value('source'),
    });
    if (!contact.success) {
      const issue = contact.error.issues[0]!;
      return {
        ...row,
        outcome: 'error',
        note: `${String(issue.path[0] ?? 'A cell')} is not right: ${issue.message}.`,
      };
    }
    const keys = identities({ name, email, phone });
    const known = keys.map((key) => seen.get(key)).find((text) => text !== undefined);
    if (known !== undefined) return { ...row, outcome: 'duplicate', note: known };
    for (const key of keys) seen.set(key, `The same person as on line ${line} of this file.`);
    people.push({ contact: contact.data, receivedOn });
    return { ...row, outcome: 'new', note: '' };
  });
  return { rows, people };
}

const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** What makes two rows the same person: e-mail, phone digits; the name only where neither is given. */
function identities({ name, email, phone }: { name: string; email: string; phone: string }): string[] {
  const digits = phone.replaceAll(/\D/g, '');
  const strong = [
    ...(email ? [`email ${fold(email)}`] : []),
    ...(digits.length >= 6 ? [`phone ${digits}`] : []),
  ];
  return strong.length > 0 ? strong : [`name ${fold(name)}`];
}

function knownPeople(state: RecordState, opening: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const candidate of state.candidates.candidates.values()) {
    if (!candidate.contact) continue;
    const { fullName, email, phone } = candidate.contact;
    const here = candidate.applications.some(
      (id) => state.candidates.applications.get(id)?.opening === opening,
    );
    const note = here
      ? `${fullName} already has an application in this opening.`
      : `${fullName} is already on record. Add the application on that person's page.`;
    for (const key of [...identities({ name: fullName, email, phone }), `name ${fold(fullName)}`])
      known.set(key, note);
  }
  return known;
}

/** A day as ISO, alone or at the head of a time; undefined when empty, null when it is something else. */
function readDay(text: string): Day | undefined | null {
  if (text === '') return undefined;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text);
  if (!match) return null;
  const day = match[1]!;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
}
