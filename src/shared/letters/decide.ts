import { withApplication, withCandidate, type Application, type CandidatesState } from '../candidates';
import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import type { LettersEvent } from './events';
import type { LetterKind } from './kinds';
import type { FeedbackPoints, LetterWording, PROMISES, SET_ORIGINS, TemplateSet } from './schema';
import { hasLeft, type Letter, type LettersState } from './state';

/** What these rules look at besides the letters. */
interface State {
  candidates: CandidatesState;
  letters: LettersState;
}

export function adoptTemplates(
  state: LettersState,
  input: {
    set: TemplateSet;
    origin?: (typeof SET_ORIGINS)[number] | undefined;
    note?: string | undefined;
    /** Version that the change was made from; refused when another has come into force since. */
    from?: number | undefined;
  },
): Result<LettersEvent[]> {
  const { set, origin, note, from } = input;
  const current = state.sets.get(set.language)?.at(-1)?.version ?? 0;
  if (from !== undefined && from !== current) {
    return refuse(
      'conflict',
      'templates-changed',
      `Version ${current} has come into force since you began. Compare your words with it, and adopt them again.`,
    );
  }
  const data = { version: current + 1, set, ...(origin && { origin }), ...(note ? { note } : {}) };
  return ok([{ type: 'template-set-adopted', data }]);
}

export function markSent(
  state: LettersState,
  input: {
    letter: string;
    sent: { on: Day; channel: 'post' | 'email' | 'hand' | 'portal' | 'agency'; note: string };
  },
): Result<LettersEvent[]> {
  return withStandingLetter(state, input.letter, (letter) => {
    if (input.sent.on < letter.on)
      return refuse('invalid', 'sent-before-issued', 'A letter cannot be sent before it was issued.');
    return ok([{ type: 'letter-sent', data: { ...placeOf(letter), sent: input.sent } }]);
  });
}

export function markReceived(
  state: LettersState,
  input: { letter: string; on: Day },
): Result<LettersEvent[]> {
  return withStandingLetter(state, input.letter, (letter) => {
    if (letter.sent && input.on < letter.sent.on) {
      return refuse('invalid', 'received-before-sent', 'A letter cannot arrive before it was sent.');
    }
    return ok([{ type: 'letter-received', data: { ...placeOf(letter), on: input.on } }]);
  });
}

/** It was printed or copied in the window; what the engine writes by itself, it notes by itself. */
export function markHandedOut(
  state: LettersState,
  input: { letter: string; as: 'print' | 'text' },
  { today }: CommandContext,
): Result<LettersEvent[]> {
  return withStandingLetter(state, input.letter, (letter) =>
    letter.handedOut.some((item) => item.as === input.as && item.on === today)
      ? ok([])
      : ok([{ type: 'letter-handed-out', data: { ...placeOf(letter), as: input.as, on: today } }]),
  );
}

/**
 * Until when a letter can be taken back, as an instant; null when it has left the app, or the time
 * is over. `undoHours` is the policy of the organisation.
 */
export function undoUntil(letter: Letter, undoHours: number, now: string): string | null {
  if (hasLeft(letter) || letter.withdrawn || letter.supersededBy !== null) return null;
  const until = new Date(Date.parse(letter.at.recordedAt) + undoHours * 3_600_000).toISOString();
  return until > now ? until : null;
}

/** Takes an issued letter back while nothing of it has left; afterwards only another letter can replace it. */
export function withdrawLetter(
  state: LettersState,
  undoHours: number,
  input: { letter: string },
  { now, today }: CommandContext,
): Result<LettersEvent[]> {
  return withLetter(state, input.letter, (letter) => {
    if (letter.withdrawn) return ok([]);
    if (hasLeft(letter)) {
      return refuse(
        'refused',
        'letter-left',
        'This letter has left the app, so it cannot be taken back. A letter that replaces it can.',
      );
    }
    if (undoUntil(letter, undoHours, now) === null) {
      return refuse(
        'refused',
        'undo-over',
        'The time for taking this letter back is over. A letter that replaces it can correct it.',
      );
    }
    return ok([{ type: 'letter-withdrawn', data: { ...placeOf(letter), on: today } }]);
  });
}

/** Other words for one candidate's letter; null goes back to the approved ones. */
export function reword(
  state: State,
  input: {
    application: string;
    kind: LetterKind;
    templateVersion: number;
    disposition: number;
    words: LetterWording | null;
  },
): Result<LettersEvent[]> {
  return aboutSomebody(state, input.application, (about, subjects) => {
    const { kind, templateVersion, disposition, words } = input;
    const data = { ...about, kind, templateVersion, disposition };
    return [{ type: 'letter-reworded', data, subjects, personal: { words } }];
  });
}

export function chooseFeedback(
  state: State,
  input: { application: string; points: FeedbackPoints },
): Result<LettersEvent[]> {
  const chosen = [...input.points.strengths, ...input.points.development].map((item) => item.criterion);
  if (new Set(chosen).size < chosen.length)
    return refuse(
      'invalid',
      'criterion-twice',
      'Each criterion can be one point of the feedback, and no more.',
    );
  return aboutSomebody(state, input.application, (data, subjects) => [
    { type: 'feedback-chosen', data, subjects, personal: { points: input.points } },
  ]);
}

export function recordPromise(
  state: State,
  input: {
    application: string;
    promise: { promise: (typeof PROMISES)[number]; until: Day; note: string };
  },
  { newId, today }: CommandContext,
): Result<LettersEvent[]> {
  const { promise, until, note } = input.promise;
  if (until < today)
    return refuse('invalid', 'promise-in-the-past', 'A promise needs a day that is still to come.');
  return aboutSomebody(state, input.application, (about, subjects) => [
    {
      type: 'promise-recorded',
      data: { ...about, id: newId(), promise, until },
      subjects,
      personal: { note },
    },
  ]);
}

export function settlePromise(
  state: State,
  input: { application: string; promise: string; note: string },
  { today }: CommandContext,
): Result<LettersEvent[]> {
  const known = state.letters.matters
    .get(input.application)
    ?.promises.find((item) => item.id === input.promise);
  if (!known) return refuse('not-found', 'promise-unknown', 'There is no such promise on record.');
  if (known.settled) return ok([]);
  return aboutSomebody(state, input.application, (about, subjects) => [
    {
      type: 'promise-settled',
      data: { ...about, id: known.id, on: today },
      subjects,
      personal: { note: input.note },
    },
  ]);
}

export function recordConversation(
  state: State,
  input: { application: string; on: Day; note: string },
  { today, actor }: CommandContext,
): Result<LettersEvent[]> {
  if (input.on > today)
    return refuse('invalid', 'conversation-ahead', 'A conversation can be recorded once it has been held.');
  return aboutSomebody(state, input.application, (about, subjects) => [
    {
      type: 'conversation-recorded',
      data: { ...about, on: input.on },
      subjects,
      personal: { ...(actor === undefined ? {} : { by: actor }), note: input.note },
    },
  ]);
}

export const placeOf = (letter: Letter) => ({
  letter: letter.id,
  opening: letter.opening,
  application: letter.application,
  candidate: letter.candidate,
});

const aboutOf = (application: Application) => ({
  opening: application.opening,
  application: application.id,
  candidate: application.candidate,
});

function aboutSomebody(
  state: State,
  id: string,
  events: (about: ReturnType<typeof aboutOf>, subjects: string[]) => LettersEvent[],
): Result<LettersEvent[]> {
  return withApplication(state.candidates, id, (application) =>
    withCandidate(state.candidates, application.candidate, () =>
      ok(events(aboutOf(application), [application.candidate])),
    ),
  );
}

/** For what can happen only to a letter that stands. */
const withStandingLetter = <T>(
  state: LettersState,
  id: string,
  run: (letter: Letter) => Result<T>,
): Result<T> =>
  withLetter(state, id, (letter) =>
    letter.withdrawn
      ? refuse('refused', 'letter-withdrawn', 'This letter was taken back, so it does not go out any more.')
      : run(letter),
  );

function withLetter<T>(state: LettersState, id: string, run: (letter: Letter) => Result<T>): Result<T> {
  const letter = state.letters.get(id);
  return letter ? run(letter) : refuse('not-found', 'letter-unknown', 'There is no such letter on record.');
}
