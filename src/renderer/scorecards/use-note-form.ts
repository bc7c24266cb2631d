import { useState } from 'react';
import { useDraft, type Draft } from './use-draft';

type Values = Record<string, string>;

export interface NoteForm<V extends Values> {
  ready: boolean;
  values: V;
  set: (field: keyof V & string, value: string) => void;
  keeping: Draft['keeping'];
  /** Empties the kept draft once it has been recorded. */
  clear: () => void;
}

const isValues = (body: unknown): body is Values =>
  typeof body === 'object' &&
  body !== null &&
  Object.values(body).every((value) => typeof value === 'string');

/** Fields of a note, kept as a draft while they are typed. `slot` tells one kind of note from another. */
export function useNoteForm<V extends Values>(
  application: string,
  member: string,
  slot: string,
  start: V,
): NoteForm<V> {
  const draft = useDraft(application, member, slot);
  const [typed, setTyped] = useState<V | null>(null);
  const kept = isValues(draft.found?.body) ? draft.found.body : {};
  const values = typed ?? { ...start, ...kept };
  return {
    ready: draft.ready,
    values,
    keeping: draft.keeping,
    set: (field, value) => {
      const next = { ...values, [field]: value };
      setTyped(next);
      draft.save(next);
    },
    clear: () => {
      setTyped(start);
      draft.save({});
    },
  };
}
