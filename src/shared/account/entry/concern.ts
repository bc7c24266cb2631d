import type { StoredEvent } from '../../kernel';
import type { Subject } from '../subject';

/**
 * Whom an entry is about, seen from one application: itself (perhaps with others), the opening as
 * a whole, somebody else in it, an opening it comes from or leads to, or the organisation. Null:
 * none of these, so it says nothing about this application.
 */
export type Concern = 'this' | 'opening' | 'other' | 'origin' | 'house';

const HOUSE = new Set([
  'organisation-set',
  'member-set',
  'rule-changed',
  'picture-added',
  'template-set-adopted',
  'case-imported',
]);

interface Names {
  opening?: string;
  application?: string | null;
  candidate?: string | null;
  other?: string;
  affected?: string[];
  applications?: string[];
  copyOf?: string;
  readvertises?: string;
}

export function concernOf(subject: Subject, event: StoredEvent): Concern | null {
  if (HOUSE.has(event.type)) return 'house';
  const { mine, opening, state } = subject;
  const data = event.data as Names;
  const person = mine.candidate.id;
  const together = data.affected ?? data.applications;
  if (data.application === mine.id || together?.includes(mine.id)) return 'this';
  // What is recorded about a person counts for all their applications; about another one, only there.
  if (data.opening === undefined) {
    const about = [data.candidate, data.other];
    if (about.includes(person)) return 'this';
    const near = (id: string | null | undefined): boolean =>
      (state.candidates.candidates.get(id ?? '')?.applications ?? []).some((key) =>
        subject.record.byId.has(key),
      );
    return about.some(near) ? 'other' : null;
  }
  if (data.opening !== opening.ref) {
    const related =
      data.copyOf === opening.ref ||
      data.readvertises === opening.ref ||
      (event.type.startsWith('opening-') &&
        (data.opening === opening.copyOf || data.opening === opening.readvertises));
    return related ? 'origin' : null;
  }
  return data.application || (together?.length ?? 0) > 0 ? 'other' : 'opening';
}
