import type { CallEnvelope, CallParsed } from '@shared/calls';
import type { Contact, ImportPreview, ImportRow } from '@shared/candidates';
import { ok, refuse, type Day, type Result } from '@shared/kernel';
import { decideRecord, type RecordEvent, type RecordState } from '@shared/record';
import type { Desk } from '../desk';
import { proposeMapping, type Mapping } from './candidate-columns';
import { KnownPeople } from './candidate-identity';
import { readRow } from './candidate-row';
import { readTable, type Table } from './candidate-table';
import { rememberedMapping, rememberMapping } from './remembered-mapping';

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
    const decided = decideRecord(record.value.state, command, desk.context(envelope), desk);
    if (!decided.ok) return decided;
    events.push(...decided.value);
  }
  const candidates = events.flatMap((event) =>
    event.type === 'candidate-added' ? [event.data.candidate] : [],
  );
  // A list that added nobody leaves nothing to undo.
  if (candidates.length > 0) {
    const data = { import: desk.services.newId(), opening: input.opening, candidates };
    events.push({ type: 'list-imported', data });
  }
  const appended = desk.append(events, envelope);
  if (!appended.ok) return appended;
  // Only a convenience: what was imported is imported, whether or not this can be kept.
  rememberMapping(record.value.log, preview.value.columns, input.mapping);
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
  const before = given === undefined ? rememberedMapping(record.value.log, headers) : null;
  const mapping = given ?? before;
  const proposed = mapping === null ? proposeMapping(headers) : { mapping, preset: null };
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
    remembered: before !== null,
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
  const known = new KnownPeople(state, opening);
  const language = state.settings.organisation?.language ?? 'en-GB';
  const people: Preview['people'] = [];
  const rows = table.rows.map(({ line, cells, fault }): ImportRow => {
    const read = readRow(cells, table.headers, mapping, language);
    const row = { line, name: read.name, email: read.email };
    if (fault !== null) return { ...row, outcome: 'error', note: fault };
    if (!read.ok) return { ...row, outcome: 'error', note: read.fault };
    const identity = { ...row, phone: read.contact.phone };
    const same = known.sameAs(identity);
    if (same !== undefined) return { ...row, outcome: 'duplicate', note: same };
    const note = known.note(identity);
    known.add(identity, line);
    people.push({ contact: read.contact, receivedOn: read.receivedOn });
    return { ...row, outcome: 'new', note };
  });
  return { rows, people };
}
