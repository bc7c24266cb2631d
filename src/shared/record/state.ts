import { emptyCandidates, evolveCandidates, type CandidatesEvent, type CandidatesState } from '../candidates';
import { emptyCustody, evolveCustody, type CustodyEvent, type CustodyState } from '../custody';
import {
  decisionStatus,
  emptyDecisions,
  evolveDecisions,
  type DecisionsEvent,
  type DecisionsState,
} from '../decisions';
import { emptyInquiries, evolveInquiries, type InquiriesEvent, type InquiriesState } from '../inquiries';
import type { Entry, Recorded } from '../kernel';
import { emptyLetters, evolveLetters, type LettersEvent, type LettersState } from '../letters';
import { emptyOpenings, evolveOpenings, type OpeningsEvent, type OpeningsState } from '../openings';
import { emptyScorecards, evolveScorecards, type ScorecardsEvent, type ScorecardsState } from '../scorecards';
import { emptySettings, evolveSettings, type SettingsEvent, type SettingsState } from '../settings';
import { toRecorded } from './events';

/** What the whole log says, folded from its entries. One truth for screens, checks, letters and packs. */
export interface RecordState {
  settings: SettingsState;
  openings: OpeningsState;
  candidates: CandidatesState;
  scorecards: ScorecardsState;
  decisions: DecisionsState;
  letters: LettersState;
  inquiries: InquiriesState;
  custody: CustodyState;
  /** Seq of the last entry about a candidate, so that an import can be undone while nothing hangs on it. */
  touched: Map<string, number>;
  /** Seq of the last entry folded in. */
  seq: number;
}

export const emptyRecord = (): RecordState => ({
  settings: emptySettings(),
  openings: emptyOpenings(),
  candidates: emptyCandidates(),
  scorecards: emptyScorecards(),
  decisions: emptyDecisions(),
  letters: emptyLetters(),
  inquiries: emptyInquiries(),
  custody: emptyCustody(),
  touched: new Map(),
  seq: 0,
});

/**
 * Folds one entry into the state and returns it. The state is owned by the fold and changed in
 * place: thousands of applications would otherwise be copied at every step.
 */
export function evolveRecord(state: RecordState, entry: Entry): RecordState {
  const { room, event } = toRecorded(entry);
  switch (room) {
    case 'settings':
      evolveSettings(state.settings, event as Recorded<SettingsEvent>);
      break;
    case 'openings':
      evolveOpenings(state.openings, event as Recorded<OpeningsEvent>);
      break;
    case 'candidates':
      evolveCandidates(state.candidates, event as Recorded<CandidatesEvent>);
      break;
    case 'scorecards':
      evolveScorecards(state.scorecards, event as Recorded<ScorecardsEvent>);
      break;
    case 'decisions':
      evolveDecisions(state.decisions, event as Recorded<DecisionsEvent>);
      break;
    case 'letters':
      evolveLetters(state.letters, event as Recorded<LettersEvent>);
      break;
    case 'inquiries':
      evolveInquiries(state.inquiries, event as Recorded<InquiriesEvent>);
      break;
    case 'custody':
      evolveCustody(state.custody, event as Recorded<CustodyEvent>);
      break;
  }
  // The yardstick freezes with the first scorecard: a fact of one room that another must know.
  if (event.type === 'scorecard-submitted') {
    const opening = state.openings.openings.get(
      (event as Recorded<ScorecardsEvent> & { data: { opening: string } }).data.opening,
    );
    if (opening) opening.frozen = true;
  }
  for (const candidate of concerned(state, entry)) state.touched.set(candidate, entry.seq);
  state.seq = entry.seq;
  return state;
}

/** Candidates an entry is about, whichever way it names them. */
function concerned(state: RecordState, { event }: Entry): string[] {
  const { candidate, affected } = event.data as { candidate?: string | null; affected?: string[] };
  const touched = (affected ?? []).flatMap(
    (application) => state.candidates.applications.get(application)?.candidate ?? [],
  );
  return [...(event.subjects ?? []), ...(candidate ? [candidate] : []), ...touched];
}

/** The state after all entries, or after those up to `untilSeq`: an "as of" view is a shorter fold. */
export function foldRecord(entries: Iterable<Entry>, untilSeq = Number.POSITIVE_INFINITY): RecordState {
  const state = emptyRecord();
  for (const entry of entries) {
    if (entry.seq > untilSeq) break;
    evolveRecord(state, entry);
  }
  return state;
}

export const openingDecisionStatus = (state: RecordState, opening: string) =>
  decisionStatus(state.decisions, opening);
