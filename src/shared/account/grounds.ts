import type { EvidenceLink, Ground, Reason } from '../decisions';
import { requirementText } from '../openings';
import { heldWords } from './held';
import { figure, meanOf, ratingsOf } from './means';
import { brief, quote, say } from './sentences';
import { declared, isCandidate, labelOf, scaleOf, type Subject } from './subject';

/** Characters of a quotation in the short answer. */
const MOST_SHORT = 75;

/** What a ground is about, with its declared label: `the criterion “Teaching groups”`. */
export function groundText(subject: Subject, ground: Ground): string {
  switch (ground.kind) {
    case 'qualification': {
      const qualification = declared(subject, 'qualifications', ground.ref);
      return say.ground.qualification(
        qualification?.label ?? ground.ref,
        qualification ? requirementText(qualification) : ground.ref,
      );
    }
    case 'criterion':
      return say.ground.criterion(labelOf(subject, 'criteria', ground.ref));
    case 'condition':
      return say.ground.condition(labelOf(subject, 'conditions', ground.ref));
    case 'process':
      return say.ground.process(ground.ref);
    case 'other':
      return say.ground.other(subject.shield.inline(ground.ref));
  }
}

/** Grounds that stand signed; after an erasure they remain, without the committee's words. */
export function signedGrounds(subject: Subject): { ground: Ground; reason: Reason | null }[] {
  const disposition = subject.signed?.disposition;
  if (!disposition) return [];
  if (disposition.reasons.length > 0 && !subject.erased)
    return disposition.reasons.map((reason) => ({ ground: reason.ground, reason }));
  return disposition.grounds.map((ground) => ({ ground, reason: null }));
}

/** One piece of evidence as a phrase, with the entries it rests on. `short` cuts quotations. */
export function evidenceText(
  subject: Subject,
  link: EvidenceLink,
  short: boolean,
): { text: string; seqs: number[] } {
  const { state, mine, shield } = subject;
  const words = (raw: string, member?: string): string => {
    const shown = (member === undefined ? shield : shield.by(member)).inline(raw);
    return short ? brief(shown, MOST_SHORT) : shown.replace(/\.$/, '');
  };
  const gone = { text: say.evidence.gone, seqs: [] };
  switch (link.kind) {
    case 'rating': {
      const card = state.scorecards.scorecards.get(link.scorecard);
      const rating = card?.ratings.find((item) => item.criterion === link.criterion);
      if (!card || !rating) return gone;
      const label = labelOf(subject, 'criteria', link.criterion);
      const scale = scaleOf(subject, link.criterion);
      const noted = rating.evidence === '' ? '' : quote(words(rating.evidence, card.member));
      if (!isCandidate(subject)) {
        return {
          text: say.evidence.rating(shield.who(card.member), rating.points, scale, label, noted),
          seqs: [card.at.seq],
        };
      }
      const panel = ratingsOf(mine, link.criterion);
      const seqs = [...new Set([card.at.seq, ...panel.map((item) => item.seq)])].sort((a, b) => a - b);
      return { text: say.evidence.mean(figure(meanOf(panel)), scale, label, panel.length, noted), seqs };
    }
    case 'fact': {
      const fact = mine.candidate.facts.find((item) => item.id === link.fact);
      if (!fact) return gone;
      const held = words(heldWords(fact.value));
      const text = fact.withdrawn
        ? say.evidence.factWithdrawn(held)
        : say.evidence.fact(held, words(fact.value.source));
      return { text, seqs: [fact.at.seq, ...(fact.withdrawn ? [fact.withdrawn.at.seq] : [])] };
    }
    case 'fit-note': {
      const note = state.scorecards.fitNotes.get(link.fitNote);
      return note
        ? {
            text: say.evidence.fitNote(words(note.note.behaviour, note.member), note.note.firstHand),
            seqs: [note.at.seq],
          }
        : gone;
    }
    case 'observation': {
      const note = state.scorecards.observations.get(link.observation);
      return note
        ? {
            text: say.evidence.observation(words(note.note.text, note.member), note.note.firstHand),
            seqs: [note.at.seq],
          }
        : gone;
    }
    case 'deviation': {
      const deviation = state.scorecards.deviations.get(link.deviation);
      if (!deviation) return gone;
      const { announced, happened } = deviation.note;
      return { text: say.evidence.deviation(words(announced), words(happened)), seqs: [deviation.at.seq] };
    }
  }
}

/** Several pieces. A candidate reads the panel mean on a criterion once, however many ratings are linked. */
export function evidenceTexts(
  subject: Subject,
  links: readonly EvidenceLink[],
): { text: string; seqs: number[] }[] {
  const told = new Set<string>();
  return links.map((link) => {
    const piece = evidenceText(subject, link, false);
    if (!isCandidate(subject) || link.kind !== 'rating') return piece;
    const again = told.has(link.criterion);
    told.add(link.criterion);
    const card = subject.state.scorecards.scorecards.get(link.scorecard);
    const note = card?.ratings.find((item) => item.criterion === link.criterion)?.evidence;
    if (!again || !card || !note) return piece;
    const shown = subject.shield.by(card.member).inline(note);
    return { ...piece, text: say.evidence.noted(quote(shown)) };
  });
}
