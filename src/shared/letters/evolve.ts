import { provenance, type Recorded } from '../kernel';
import type { LettersEvent } from './events';
import type { LettersState } from './state';

export function evolveLetters(state: LettersState, event: Recorded<LettersEvent>): void {
  const at = provenance(event);
  switch (event.type) {
    case 'template-set-adopted': {
      const { set, version } = event.data;
      const versions = state.sets.get(set.language) ?? [];
      versions.push({ version, set, at });
      state.sets.set(set.language, versions);
      return;
    }
    case 'letter-issued': {
      const { letter: id, ...data } = event.data;
      state.letters.set(id, {
        ...data,
        id,
        ref: event.personal?.ref ?? id,
        model: event.personal?.model ?? null,
        sent: null,
        received: null,
        at,
      });
      const list = state.byApplication.get(data.application) ?? [];
      list.push(id);
      state.byApplication.set(data.application, list);
      return;
    }
    case 'letter-sent': {
      const letter = state.letters.get(event.data.letter);
      if (letter) letter.sent = { ...event.data.sent, at };
      return;
    }
    case 'letter-received': {
      const letter = state.letters.get(event.data.letter);
      if (letter) letter.received = { on: event.data.on, at };
      return;
    }
  }
}
