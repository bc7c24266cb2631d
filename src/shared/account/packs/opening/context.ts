import { candidateName } from '../../../candidates';
import type { Finding } from '../../../checks/finding';
import type { Ground } from '../../../decisions';
import { requirementText, type Opening } from '../../../openings';
import type { Day } from '../../../kernel';
import { gatherOpening, type OpeningRecord, type RecordState } from '../../../record';
import { writtenDay } from '../../dates';
import { say, withheldInline } from '../../sentences';

/** One opening as counsel reads it: everybody by name, nothing left out. */
export interface Whole {
  state: RecordState;
  opening: Opening;
  record: OpeningRecord;
  findings: readonly Finding[];
  /** A member's name; the ref where the member is unknown. */
  who(member: string): string;
  /** An application by name and number, so that two people of one name stay apart. */
  person(application: string): string;
}

/** Null when there is no such opening. */
export function wholeOf(state: RecordState, ref: string, findings: readonly Finding[]): Whole | null {
  const record = gatherOpening(state, ref);
  if (!record) return null;
  const places = new Map(record.applications.map(({ id }, index) => [id, index]));
  return {
    state,
    opening: record.opening,
    record,
    findings,
    who: (member) => record.members.get(member)?.fullName ?? member,
    person: (id) => {
      const place = places.get(id);
      const name = candidateName(record.byId.get(id)?.candidate);
      return place === undefined ? name : `${name} (${applicationNumber(record, place)})`;
    },
  };
}

/** The number of an application in a pack: its place in the order of arrival, `004`. */
export const applicationNumber = ({ applications }: OpeningRecord, place: number): string =>
  String(place + 1).padStart(Math.max(3, String(applications.length).length), '0');

/** A day that stays on one line of a table: `23 Nov 2026`. */
export function shortDay(day: Day): string {
  const [number = '', month = '', year = ''] = writtenDay(day).split(' ');
  return [number, month.slice(0, 3), year].filter((part) => part !== '').join('\u00a0');
}

/** Looks a label up in the latest version of the criteria that has it. */
export function labelIn(
  { versions }: Opening,
  kind: 'qualifications' | 'criteria' | 'conditions' | 'stages',
  ref: string,
): string {
  for (const { set } of versions.toReversed()) {
    const found = (set[kind] as readonly { ref: string; label: string }[]).find((item) => item.ref === ref);
    if (found) return found.label;
  }
  return ref;
}

/** A ground with its declared label. What was never declared is the committee's own words, gone with the person. */
export function groundIn({ opening }: Whole, ground: Ground, erased: boolean): string {
  switch (ground.kind) {
    case 'qualification': {
      const found = opening.versions
        .toReversed()
        .flatMap(({ set }) => set.qualifications)
        .find((item) => item.ref === ground.ref);
      return say.ground.qualification(
        found?.label ?? ground.ref,
        found ? requirementText(found) : ground.ref,
      );
    }
    case 'criterion':
      return say.ground.criterion(labelIn(opening, 'criteria', ground.ref));
    case 'condition':
      return say.ground.condition(labelIn(opening, 'conditions', ground.ref));
    case 'process':
      return say.ground.process(ground.ref);
    case 'other':
      return say.ground.other(erased ? withheldInline('erased') : ground.ref);
  }
}
