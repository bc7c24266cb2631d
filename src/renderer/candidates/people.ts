import type { CandidateRow } from '@shared/candidates';

/** One person, with the openings applied to. */
export interface PersonRow {
  candidate: string;
  name: string;
  email: string;
  openings: string[];
  lastReceivedOn: string | null;
  relations: string[];
}

/** One row for each person, from one for each application. */
export function peopleOf(rows: readonly CandidateRow[]): PersonRow[] {
  const people = new Map<string, PersonRow>();
  for (const row of rows) {
    const known = people.get(row.candidate);
    if (known === undefined) {
      people.set(row.candidate, {
        candidate: row.candidate,
        name: row.name,
        email: row.email,
        openings: row.opening === null ? [] : [row.openingTitle],
        lastReceivedOn: row.receivedOn,
        relations: row.relations,
      });
      continue;
    }
    if (row.opening !== null) known.openings.push(row.openingTitle);
    if (row.receivedOn !== null && (known.lastReceivedOn ?? '') < row.receivedOn)
      known.lastReceivedOn = row.receivedOn;
  }
  return [...people.values()];
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The rows whose text contains every word of the query, whatever the case or the accents. */
export function matching<Row>(rows: readonly Row[], query: string, textOf: (row: Row) => string): Row[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = fold(textOf(row));
    return words.every((word) => text.includes(word));
  });
}

/** Somebody on record with this e-mail address, or with this name. */
export function samePerson(people: readonly PersonRow[], name: string, email: string): PersonRow | undefined {
  const wantedEmail = fold(email).trim();
  const wantedName = fold(name).trim();
  if (wantedEmail !== '') {
    const found = people.find((person) => fold(person.email).trim() === wantedEmail);
    if (found !== undefined) return found;
  }
  return wantedName === '' ? undefined : people.find((person) => fold(person.name).trim() === wantedName);
}
