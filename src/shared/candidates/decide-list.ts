import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import { withCandidate } from './decide';
import type { CandidatesEvent } from './events';
import { pairKey, type CandidatesState, type ListImport } from './state';

interface State {
  candidates: CandidatesState;
}

/** Keeps a person's word on two records: one person, or two. Nothing is merged. */
export function judgeDuplicate(
  state: State,
  input: { candidate: string; other: string; reason: string },
  same: boolean,
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, ({ id: candidate }) =>
    withCandidate(state.candidates, input.other, ({ id: other }) => {
      if (candidate === other)
        return refuse('invalid', 'same-record', 'These are not two records: it is one and the same.');
      const before = state.candidates.judged.get(pairKey(candidate, other));
      if (before?.same === same && before.reason === input.reason) return ok([]);
      return ok([
        {
          type: 'duplicate-judged',
          data: { candidate, other, same },
          subjects: [candidate, other],
          personal: { reason: input.reason },
        },
      ]);
    }),
  );
}

/** A file that has been read, to be kept with a candidate. */
export function attachFile(
  state: State,
  input: {
    candidate: string;
    id?: string | undefined;
    ref?: string | undefined;
    document: string;
    name: string;
    mediaType: string;
    size: number;
    sha256: string;
    on?: Day | undefined;
  },
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, ({ id: candidate, attachments }) => {
    const { document, mediaType, size, sha256, name } = input;
    if (attachments.some((item) => item.sha256 === sha256)) {
      return refuse('refused', 'attachment-twice', 'This very file is already kept with this candidate.');
    }
    const attachment = input.id ?? context.newId();
    const on = input.on ?? context.today;
    return ok([
      {
        type: 'attachment-added',
        data: { candidate, attachment, document, mediaType, size, sha256, on },
        subjects: [candidate],
        personal: { ref: input.ref ?? attachment, name },
      },
    ]);
  });
}

/** The last list that was brought in, of one opening or of any; null when there is none. */
export const lastImport = (state: CandidatesState, opening?: string): ListImport | null =>
  state.imports.findLast((item) => opening === undefined || item.opening === opening) ?? null;

/** Whom undoing this import would take out: about whom nothing has been recorded since. */
export const removableFrom = (
  state: CandidatesState,
  list: ListImport,
  touchedAt: (candidate: string) => number,
): string[] => list.candidates.filter((id) => state.candidates.has(id) && touchedAt(id) <= list.at.seq);

/**
 * Takes back the last list import. Whoever has been worked on since stays. Refusals: `no-import`,
 * `import-undone`, `import-used` when something has been recorded about everybody in it.
 */
export function undoImport(
  state: State,
  input: { opening: string },
  touchedAt: (candidate: string) => number,
): Result<CandidatesEvent[]> {
  const list = lastImport(state.candidates, input.opening);
  if (!list) return refuse('not-found', 'no-import', 'No list has been imported into this opening.');
  if (list.undone) return refuse('refused', 'import-undone', 'The last import has already been undone.');
  const removed = removableFrom(state.candidates, list, touchedAt);
  if (removed.length === 0) {
    return refuse(
      'refused',
      'import-used',
      'Something has been recorded since about everybody in this list, so it cannot be undone. Withdraw the applications one by one.',
    );
  }
  return ok([{ type: 'import-undone', data: { import: list.id, opening: list.opening, removed } }]);
}
