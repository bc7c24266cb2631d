import { ok, refuse, type Day, type Result } from '../kernel';
import type { LettersEvent } from './events';
import type { TemplateSet } from './schema';
import type { Letter, LettersState } from './state';

export function adoptTemplates(state: LettersState, input: { set: TemplateSet }): Result<LettersEvent[]> {
  const version = (state.sets.get(input.set.language)?.at(-1)?.version ?? 0) + 1;
  return ok([{ type: 'template-set-adopted', data: { version, set: input.set } }]);
}

export function markSent(
  state: LettersState,
  input: {
    letter: string;
    sent: { on: Day; channel: 'post' | 'email' | 'hand' | 'portal' | 'agency'; note: string };
  },
): Result<LettersEvent[]> {
  return withLetter(state, input.letter, (letter) => {
    if (input.sent.on < letter.on)
      return refuse('invalid', 'sent-before-issued', 'A letter cannot be sent before it was issued.');
    return ok([{ type: 'letter-sent', data: { ...placeOf(letter), sent: input.sent } }]);
  });
}

export function markReceived(
  state: LettersState,
  input: { letter: string; on: Day },
): Result<LettersEvent[]> {
  return withLetter(state, input.letter, (letter) => {
    if (letter.sent && input.on < letter.sent.on) {
      return refuse('invalid', 'received-before-sent', 'A letter cannot arrive before it was sent.');
    }
    return ok([{ type: 'letter-received', data: { ...placeOf(letter), on: input.on } }]);
  });
}

const placeOf = (letter: Letter) => ({
  letter: letter.id,
  opening: letter.opening,
  application: letter.application,
  candidate: letter.candidate,
});

function withLetter<T>(state: LettersState, id: string, run: (letter: Letter) => Result<T>): Result<T> {
  const letter = state.letters.get(id);
  return letter ? run(letter) : refuse('not-found', 'letter-unknown', 'There is no such letter on record.');
}
