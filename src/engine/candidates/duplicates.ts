import {
  candidateName,
  lastImport,
  removableFrom,
  sharedIdentities,
  type DuplicateGroup,
  type LastImport,
} from '@shared/candidates';
import { dayOf } from '@shared/kernel';
import type { RecordState } from '@shared/record';

/** Who may be on record twice, surest first; by default only where somebody has yet to say. */
export function duplicates(
  state: RecordState,
  { opening, all }: { opening?: string | undefined; all: boolean },
): DuplicateGroup[] {
  const { applications } = state.candidates;
  const openingsOf = (ids: readonly string[]): string[] => ids.map((id) => applications.get(id)!.opening);
  return sharedIdentities(state.candidates)
    .filter(({ pairs }) => all || pairs.some(({ judged }) => judged === null))
    .filter(
      ({ people }) =>
        opening === undefined || people.some((person) => openingsOf(person.applications).includes(opening)),
    )
    .map(({ by, people, pairs }) => ({
      by,
      people: people.map((person) => ({
        candidate: person.id,
        name: candidateName(person),
        email: person.contact?.email ?? '',
        phone: person.contact?.phone ?? '',
        openings: openingsOf(person.applications).map(
          (ref) => state.openings.openings.get(ref)?.details.title ?? ref,
        ),
      })),
      pairs: pairs.map(({ judged, ...pair }) => ({
        ...pair,
        judged: judged && { same: judged.same, reason: judged.reason },
      })),
    }));
}

/** Records that somebody has said are the same person as this one. */
export const sameAs = (
  state: RecordState,
  id: string,
): { candidate: string; name: string; reason: string }[] =>
  [...state.candidates.judged.values()]
    .filter(({ candidate, other, same }) => same && (candidate === id || other === id))
    .map(({ candidate, other, reason }) => ({ candidate: candidate === id ? other : candidate, reason }))
    .filter(({ candidate }) => state.candidates.candidates.has(candidate))
    .map(({ candidate, reason }) => ({
      candidate,
      name: candidateName(state.candidates.candidates.get(candidate)),
      reason,
    }));

/** The last list that came into an opening, and how many undoing it would take out. */
export function lastImportOf(state: RecordState, opening: string): LastImport | null {
  const list = lastImport(state.candidates, opening);
  return (
    list && {
      import: list.id,
      opening: list.opening,
      on: dayOf(list.at.recordedAt),
      added: list.candidates.length,
      removable: list.undone
        ? 0
        : removableFrom(state.candidates, list, (id) => state.touched.get(id) ?? 0).length,
      undone: list.undone !== null,
    }
  );
}
