/** What the room answers: rows of the inbox, one inquiry whole, and suggestions at intake. */
import type { Ground } from '../decisions';
import type { Day } from '../kernel';
import type { InquiryFinding } from './act';
import type { Classification, InquiryKind, Signal, WaitingFor } from './schema';
import type { Inquiry, InquiryStatus } from './state';

/** A row of the inbox: light enough for thousands. */
export interface InquiryRow {
  id: string;
  application: string;
  candidate: string;
  opening: string;
  /** Null once the candidate has been erased. */
  name: string | null;
  openingTitle: string;
  kind: InquiryKind;
  status: InquiryStatus;
  receivedOn: Day;
  dueOn: Day | null;
  closedOn: Day | null;
  waitingFor: WaitingFor | null;
  waitingUntil: Day | null;
  questions: number;
  /** Questions neither answered nor declined. */
  unanswered: number;
  /** Inquiries about the same person on record before this one. */
  earlier: number;
  noFurtherReply: boolean;
  /** A safety note stands on this person. */
  safety: boolean;
}

/** The day by which an answer is due, and what sets it. */
export interface InquiryDue {
  on: Day;
  because: string;
  set: 'law' | 'policy' | 'person';
  /** Where a legal fact comes from, and how sure it is; empty for a policy. */
  source: string;
}

/**
 * A signal found in a message, with the words that gave it. Offsets count UTF-16 code units; both are
 * 0 for words that stand in a question alone.
 */
export interface FoundSignal {
  signal: Signal;
  words: string;
  start: number;
  end: number;
}

export interface KindHint {
  kind: InquiryKind;
  /** Why this kind, as a sentence. */
  why: string;
}

export interface EarlierInquiry {
  id: string;
  receivedOn: Day;
  kind: InquiryKind;
  openingTitle: string;
  closedOn: Day | null;
  noFurtherReply: boolean;
}

/** What is known about whoever asks, before anybody answers. */
export interface InquiryContext {
  earlier: EarlierInquiry[];
  /** The day of the last closing with no further reply; null when there was none. */
  noFurtherReplySince: Day | null;
  /** Safety notes that stand on this person. */
  safety: { inquiry: string; note: string; on: Day }[];
  /** The legal hold that stands on the opening. */
  hold: { id: string; ground: string; on: Day } | null;
}

/** Suggestions while an inquiry is written down. Nothing is decided by them. */
export interface InquirySuggestion extends InquiryContext {
  /** Best first. */
  kinds: KindHint[];
  signals: FoundSignal[];
  /** Questions found in the message. */
  questions: string[];
  due: InquiryDue;
}

/** A step of the new-information track, in order. */
export interface InquiryStep {
  step: 'assess' | 'reopen' | 'supersede' | 'tell' | 'keep' | 'explain';
  text: string;
  done: boolean;
}

/** A treatment of another piece of new information in the same opening: the same rule holds for everybody. */
export interface SameRule {
  classification: Classification;
  accepted: boolean;
  count: number;
}

export interface InquiryDetail extends InquiryContext {
  inquiry: Inquiry;
  name: string | null;
  openingTitle: string;
  status: InquiryStatus;
  due: InquiryDue | null;
  /** Signals in the message that nobody has set aside. */
  signals: FoundSignal[];
  kinds: KindHint[];
  /** Letters issued in answer to this inquiry. */
  letters: { id: string; kind: string; on: Day; reference: string }[];
  /** Kinds of letter that would answer it, and why none may; empty while templates are locked. */
  letterKinds: string[];
  locked: string | null;
  /** What the letter in force told, so that the reply says the same; null before any letter. */
  told: { on: Day; reference: string; grounds: string[] } | null;
  /** What stands in the way of closing it now. */
  toClose: InquiryFinding[];
  steps: InquiryStep[];
  sameRule: SameRule[];
  /** Members who may judge new information; `why` says why one may not, `note` what is worth knowing of one who may. */
  assessors: { member: string; name: string; why: string; note: string }[];
  /** How the organisation treats evidence of then that is shown late. */
  lateEvidence: 'accept' | 'refuse';
  /** Grounds on record, as a reply may give them. */
  grounds: { ground: Ground; label: string; told: boolean }[];
}
