import type { EvidenceLink } from '../decisions';
import { evidenceText } from './grounds';
import type { Subject } from './subject';

const REFUSED = new Set(['rejected', 'reserve']);

/** Second-hand, withdrawn or gone: the short answer does not rest on it while there is anything else. */
function isWeak({ state, mine }: Subject, link: EvidenceLink): boolean {
  switch (link.kind) {
    case 'rating':
      return !state.scorecards.scorecards
        .get(link.scorecard)
        ?.ratings.some(({ criterion }) => criterion === link.criterion);
    case 'fact':
      return mine.candidate.facts.find(({ id }) => id === link.fact)?.withdrawn !== null;
    case 'fit-note':
      return state.scorecards.fitNotes.get(link.fitNote)?.note.firstHand !== true;
    case 'observation':
      return state.scorecards.observations.get(link.observation)?.note.firstHand !== true;
    case 'deviation':
      return !state.scorecards.deviations.has(link.deviation);
  }
}

const pointsOf = ({ state }: Subject, link: EvidenceLink): number =>
  link.kind === 'rating'
    ? (state.scorecards.scorecards
        .get(link.scorecard)
        ?.ratings.find(({ criterion }) => criterion === link.criterion)?.points ?? 0)
    : 0;

/**
 * The piece to give where there is room for one, in short: the committee's first that is not weak;
 * of several ratings on the same criterion the one that speaks most for the outcome, for its note
 * is what the ground rests on.
 */
export function strongestEvidence(
  subject: Subject,
  links: readonly EvidenceLink[],
): { text: string; seqs: number[] } | null {
  const sound = links.filter((item) => !isWeak(subject, item));
  const first = sound[0] ?? links[0];
  const sign = REFUSED.has(subject.signed?.disposition.code ?? '') ? 1 : -1;
  const alike = sound.filter(
    (item) => item.kind === 'rating' && first?.kind === 'rating' && item.criterion === first.criterion,
  );
  const [link = first] = alike.toSorted((a, b) => sign * (pointsOf(subject, a) - pointsOf(subject, b)));
  return link ? evidenceText(subject, link, true) : null;
}
