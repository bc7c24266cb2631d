import { candidatesEvents, type CandidatesEvent } from '../candidates';
import { custodyEvents, type CustodyEvent } from '../custody';
import { decisionsEvents, type DecisionsEvent } from '../decisions';
import { inquiriesEvents, type InquiriesEvent } from '../inquiries';
import { parseEvent, type Entry, type Recorded, type StoredEvent } from '../kernel';
import { lettersEvents, type LettersEvent } from '../letters';
import { openingsEvents, type OpeningsEvent } from '../openings';
import { scorecardsEvents, type ScorecardsEvent } from '../scorecards';
import { settingsEvents, type SettingsEvent } from '../settings';

/** Everything that can be written into a log, with the room it belongs to. */
export type RecordEvent =
  | SettingsEvent
  | OpeningsEvent
  | CandidatesEvent
  | ScorecardsEvent
  | DecisionsEvent
  | LettersEvent
  | InquiriesEvent
  | CustodyEvent;

export const EVENTS_BY_ROOM = {
  settings: settingsEvents,
  openings: openingsEvents,
  candidates: candidatesEvents,
  scorecards: scorecardsEvents,
  decisions: decisionsEvents,
  letters: lettersEvents,
  inquiries: inquiriesEvents,
  custody: custodyEvents,
} as const;
export type RoomWithEvents = keyof typeof EVENTS_BY_ROOM;

const definitions = new Map(
  Object.entries(EVENTS_BY_ROOM).flatMap(([room, events]) =>
    events.map(
      (definition) => [definition.type as string, { room: room as RoomWithEvents, definition }] as const,
    ),
  ),
);

/** The room of an event type, or undefined for a type this version does not know. */
export const roomOf = (type: string): RoomWithEvents | undefined => definitions.get(type)?.room;

/** Throws when a stored event has not the form of its type, or no type this version knows. */
export function checkForm(event: StoredEvent): void {
  const found = definitions.get(event.type);
  if (!found) throw new Error(`There is no kind of event called "${event.type}".`);
  parseEvent(found.definition, event);
}

/**
 * An entry as a typed event. Throws when the type is unknown or the form is wrong: such a log was
 * written by a newer version or by something else, and reading on would be guessing.
 */
export function toRecorded(entry: Entry): { room: RoomWithEvents; event: Recorded<RecordEvent> } {
  const found = definitions.get(entry.event.type);
  if (!found)
    throw new Error(`Entry ${entry.seq} is of a kind this version does not know ("${entry.event.type}").`);
  const event = parseEvent(found.definition, entry.event);
  return {
    room: found.room,
    event: { ...event, seq: entry.seq, recordedAt: entry.recordedAt } as unknown as Recorded<RecordEvent>,
  };
}
