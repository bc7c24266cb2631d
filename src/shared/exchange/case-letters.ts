/** What a case file holds around letters, besides the letters themselves. */
import type { Letter } from '../letters';
import type { RecordState } from '../record';
import type { CaseFileInput } from './case-file';

type CaseApplication = NonNullable<NonNullable<CaseFileInput['candidates']>[number]['applications']>[number];
type Matters = Pick<
  CaseApplication,
  'promises' | 'conversations' | 'feedback' | 'wordings' | 'letterJustifications'
>;

/** Promises, conversations, feedback points, rewritten words and justifications of one application. */
export function mattersOf(state: RecordState, application: string): Matters {
  const matters = state.letters.matters.get(application);
  if (!matters) return {};
  const current = state.decisions.dispositions.get(application)?.at.seq ?? 0;
  return {
    promises: matters.promises.map(({ promise, until, note, settled }) => ({
      promise,
      until,
      note,
      ...(settled ? { settled: { on: settled.on, note: settled.note } } : {}),
    })),
    conversations: matters.conversations.map(({ on, by, note }) => ({
      on,
      ...(by === null ? {} : { by }),
      note,
    })),
    ...(matters.feedback ? { feedback: matters.feedback.points } : {}),
    wordings: [...matters.wordings.values()]
      .filter((wording) => wording.disposition === current || wording.disposition === 0)
      .map(({ kind, templateVersion, words }) => ({ kind, templateVersion, words })),
    letterJustifications: [...matters.justifications.values()].map(({ check, key, fingerprint, text }) => ({
      check,
      about: (JSON.parse(key) as [string, string[], string])[2],
      fingerprint,
      text,
    })),
  };
}

/**
 * Which of the application's dispositions a letter tells, counted as they come back from a case
 * file: the last of each round of deciding.
 */
export function dispositionOf(state: RecordState, letter: Letter): { disposition?: number } {
  if (letter.disposition === 0) return {};
  const history = (state.decisions.history.get(letter.application) ?? []).map((item) => item.at.seq);
  const rounds = (state.decisions.decisions.get(letter.opening) ?? []).map((decision) => decision.at.seq);
  const roundOf = (seq: number): number => rounds.filter((end) => end < seq).length;
  const lastOfRounds = history.filter((seq, index) => {
    const next = history[index + 1];
    return next === undefined || roundOf(next) !== roundOf(seq);
  });
  const index = lastOfRounds.findIndex((seq) => roundOf(seq) === roundOf(letter.disposition));
  return index === -1 ? {} : { disposition: index + 1 };
}
