import type { EvidenceLink, Ground, Reason } from '../decisions';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { RecordLink } from './finding';
import { memberNameOf } from './people';

/** A record that a reason points to, and that still stands. */
export interface Evidence {
  link: RecordLink;
  text: string;
  /** Seen or heard by the one who recorded it; documents and ratings are. */
  firstHand: boolean;
  stage: string | null;
  /** Whose account it is. */
  source: string;
}

/** What a reason still rests on: withdrawn facts and corrected scorecards no longer carry it. */
const standingEvidence = (
  record: OpeningRecord,
  application: ApplicationRecord,
  reason: Reason,
): Evidence[] => reason.evidence.flatMap((link) => resolve(record, application, link) ?? []);

function resolve(record: OpeningRecord, application: ApplicationRecord, link: EvidenceLink): Evidence | null {
  const { id } = application;
  switch (link.kind) {
    case 'rating': {
      const card = application.scorecards.find((item) => item.id === link.scorecard);
      const rating = card?.ratings.find((item) => item.criterion === link.criterion);
      if (!card || !rating || rating.evidence.trim() === '') return null;
      const source = memberNameOf(record, card.member);
      return {
        link: { kind: 'scorecard', id: card.id, application: id },
        text: rating.evidence,
        firstHand: true,
        stage: card.stage,
        source,
      };
    }
    case 'fact': {
      const fact = application.facts.find((item) => item.id === link.fact);
      if (!fact) return null;
      const to: RecordLink = { kind: 'fact', id: fact.id, candidate: application.candidate.id };
      return { link: to, text: fact.value.source, firstHand: true, stage: null, source: fact.value.source };
    }
    case 'fit-note': {
      const found = application.fitNotes.find((item) => item.id === link.fitNote);
      if (!found) return null;
      const { note } = found;
      const text = noteText(note);
      return {
        link: { kind: 'fit-note', id: found.id, application: id },
        text,
        firstHand: note.firstHand,
        stage: null,
        source: note.source,
      };
    }
    case 'observation': {
      const found = application.observations.find((item) => item.id === link.observation);
      if (!found) return null;
      const { text, firstHand, source } = found.note;
      return {
        link: { kind: 'observation', id: found.id, application: id },
        text,
        firstHand,
        stage: null,
        source,
      };
    }
    case 'deviation': {
      const found = record.deviations.find((item) => item.id === link.deviation);
      if (!found) return null;
      const { happened, stage } = found.note;
      return {
        link: { kind: 'deviation', id: found.id },
        text: happened,
        firstHand: true,
        stage: stage ?? null,
        source: found.note.title,
      };
    }
  }
}

/** A fit note as one text, each part ended, so that a sentence never runs into the next. */
export const noteText = (note: { behaviour: string; situation: string; effect: string }): string =>
  [note.behaviour, note.situation, note.effect]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`))
    .join(' ');

/** A reason with a name that is built from its ground, not from a random id or a person's words. */
export interface NamedReason {
  reason: Reason;
  about: string;
  link: RecordLink;
  /** What the reason still rests on. */
  evidence: Evidence[];
}

export function reasonsOf(record: OpeningRecord, application: ApplicationRecord): NamedReason[] {
  const seen = new Map<string, number>();
  return (application.disposition?.reasons ?? []).map((reason) => ({
    reason,
    about: numbered(seen, `${reason.ground.kind}:${reason.ground.ref}`),
    link: { kind: 'reason', ref: reason.ref, application: application.id },
    evidence: standingEvidence(record, application, reason),
  }));
}

/** The name, with `#2`, `#3` where it comes again. */
export function numbered(seen: Map<string, number>, name: string): string {
  const times = (seen.get(name) ?? 0) + 1;
  seen.set(name, times);
  return times === 1 ? name : `${name}#${times}`;
}

const PROCESS_WORDS = {
  'not-among-strongest': 'not among the strongest applications',
  'position-cancelled': 'the position was cancelled',
  'position-unfilled': 'the position stays unfilled',
} as const;

/** What a reason is about, as people call it. */
export function groundLabel(record: OpeningRecord, ground: Ground): string {
  const set = record.criteria?.set;
  switch (ground.kind) {
    case 'qualification':
      return set?.qualifications.find((item) => item.ref === ground.ref)?.label ?? ground.ref;
    case 'criterion':
      return set?.criteria.find((item) => item.ref === ground.ref)?.label ?? ground.ref;
    case 'condition':
      return set?.conditions.find((item) => item.ref === ground.ref)?.label ?? ground.ref;
    case 'process':
      return PROCESS_WORDS[ground.ref];
    case 'other':
      return ground.ref;
  }
}
