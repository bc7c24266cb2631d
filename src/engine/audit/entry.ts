import { entryFacts } from '@shared/account';
import type { Audience, EntryView } from '@shared/audit';
import { ok, recordReference, refuse, type Entry, type Result } from '@shared/kernel';
import type { Desk } from '../desk';

/**
 * One entry of the log, as the readers of an application's account may see it.
 * @returns refused `not-found/application-unknown`, `not-found/entry-unknown`,
 * `refused/entry-elsewhere` for an entry about neither the application nor its opening
 */
export function entryView(
  desk: Desk,
  { application, audience, seq }: { application: string; audience: Audience; seq: number },
): Result<EntryView> {
  const record = desk.record();
  if (!record.ok) return record;
  const { log, state } = record.value;
  if (!state.candidates.applications.has(application))
    return refuse('not-found', 'application-unknown', 'There is no such application on record.');
  const entry = seq <= state.seq ? first(log.read(seq)) : undefined;
  if (!entry) return refuse('not-found', 'entry-unknown', `The log has no entry ${seq}.`);
  const told = entryFacts(state, entry, application, audience);
  if (!told)
    return refuse(
      'refused',
      'entry-elsewhere',
      `Entry ${seq} is about something else than this application and its opening, so it is not shown here.`,
    );
  const { actor } = entry.event;
  // Members answer to a candidate as a panel.
  const named = audience !== 'candidate' && actor !== undefined;
  return ok({
    ...told,
    seq,
    recordedAt: entry.recordedAt,
    actor: named ? (state.settings.members.get(actor)?.fullName ?? actor) : null,
    reference: recordReference({ seq, hash: entry.hash }),
  });
}

/** Opens no entry but the first. */
function first(entries: Iterable<Entry>): Entry | undefined {
  for (const entry of entries) return entry;
  return undefined;
}
