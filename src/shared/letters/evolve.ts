import { provenance, type Provenance, type Recorded } from '../kernel';
import type { LettersEvent } from './events';
import { noMatters, type LetterMatters, type LettersState } from './state';

export function evolveLetters(state: LettersState, event: Recorded<LettersEvent>): void {
  const at = provenance(event);
  switch (event.type) {
    case 'template-set-adopted': {
      const { set, version, origin = null, note = '' } = event.data;
      const versions = state.sets.get(set.language) ?? [];
      versions.push({ version, set, origin, note, at });
      state.sets.set(set.language, versions);
      return;
    }
    case 'letter-issued':
      issued(state, event, at);
      return;
    case 'letter-sent':
    case 'letter-received':
    case 'letter-handed-out':
    case 'letter-withdrawn':
      afterwards(state, event, at);
      return;
    default:
      around(mattersFor(state, event.data.application), event, at);
  }
}

type Of<T extends LettersEvent['type']> = Extract<Recorded<LettersEvent>, { type: T }>;

function issued(state: LettersState, event: Of<'letter-issued'>, at: Provenance): void {
  const { letter: id, supersedes = null, inquiry = null, edited = false, ...data } = event.data;
  state.letters.set(id, {
    ...data,
    id,
    ref: event.personal?.ref ?? id,
    supersedes,
    supersededBy: null,
    inquiry,
    edited,
    model: event.personal?.model ?? null,
    email: event.personal?.email ?? '',
    sent: null,
    received: null,
    handedOut: [],
    withdrawn: null,
    at,
  });
  const replaced = supersedes === null ? undefined : state.letters.get(supersedes);
  if (replaced) replaced.supersededBy = id;
  const list = state.byApplication.get(data.application) ?? [];
  list.push(id);
  state.byApplication.set(data.application, list);
}

function afterwards(
  state: LettersState,
  event: Of<'letter-sent' | 'letter-received' | 'letter-handed-out' | 'letter-withdrawn'>,
  at: Provenance,
): void {
  const letter = state.letters.get(event.data.letter);
  if (!letter) return;
  switch (event.type) {
    case 'letter-sent':
      letter.sent = { ...event.data.sent, at };
      return;
    case 'letter-received':
      letter.received = { on: event.data.on, at };
      return;
    case 'letter-handed-out':
      letter.handedOut.push({ as: event.data.as, on: event.data.on, at });
      return;
    case 'letter-withdrawn': {
      letter.withdrawn = { on: event.data.on, at };
      const replaced = letter.supersedes === null ? undefined : state.letters.get(letter.supersedes);
      if (replaced?.supersededBy === letter.id) replaced.supersededBy = null;
    }
  }
}

function mattersFor(state: LettersState, application: string): LetterMatters {
  const known = state.matters.get(application) ?? noMatters();
  state.matters.set(application, known);
  return known;
}

function around(
  matters: LetterMatters,
  event: Of<
    | 'letter-reworded'
    | 'feedback-chosen'
    | 'letter-finding-justified'
    | 'promise-recorded'
    | 'promise-settled'
    | 'conversation-recorded'
  >,
  at: Provenance,
): void {
  // What somebody wrote is gone with the candidate's key.
  switch (event.type) {
    case 'letter-reworded': {
      const { kind, templateVersion, disposition } = event.data;
      const words = event.personal?.words ?? null;
      if (words === null) matters.wordings.delete(kind);
      else matters.wordings.set(kind, { kind, templateVersion, disposition, words, at });
      return;
    }
    case 'feedback-chosen':
      matters.feedback = event.personal ? { points: event.personal.points, at } : null;
      return;
    case 'letter-finding-justified':
      if (event.personal) {
        const { key, fingerprint, text } = event.personal;
        matters.justifications.set(key, { check: event.data.check, key, fingerprint, text, at });
      }
      return;
    case 'promise-recorded':
      matters.promises.push({ ...event.data, note: event.personal?.note ?? '', settled: null, at });
      return;
    case 'promise-settled': {
      const promise = matters.promises.find((item) => item.id === event.data.id);
      if (promise) promise.settled = { on: event.data.on, note: event.personal?.note ?? '', at };
      return;
    }
    case 'conversation-recorded':
      matters.conversations.push({
        on: event.data.on,
        by: event.personal?.by ?? null,
        note: event.personal?.note ?? '',
        at,
      });
  }
}
