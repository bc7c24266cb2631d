import type { Day, Provenance } from '../kernel';
import type { Assessment, ClassificationText, InquiryKind, InquiryText, Reply, Wait } from './schema';

export interface Inquiry {
  id: string;
  ref: string;
  opening: string;
  application: string;
  candidate: string;
  /** As it was judged last. */
  kind: InquiryKind;
  receivedOn: Day;
  /** As it stands: questions found later and authority shown later are in it. Null once the candidate has been erased. */
  text: InquiryText | null;
  answers: { question: number; answer: string; declined: boolean; at: Provenance }[];
  /** How new information was judged; the latest counts. */
  assessment: (Omit<Assessment, 'why'> & { why: string; on: Day; at: Provenance }) | null;
  /** Judgements of the kind, oldest first. */
  classified: (ClassificationText & { on: Day; at: Provenance })[];
  /** A due day set by hand after arrival; the latest counts. */
  due: { on: Day; why: string; at: Provenance } | null;
  /** `before` is what the record said of authority until then. */
  authorityShown: { on: Day; authority: string; before: string; at: Provenance }[];
  waits: (Wait & { on: Day; at: Provenance; ended: { on: Day; note: string; at: Provenance } | null })[];
  replies: (Reply & { id: string; on: Day; at: Provenance })[];
  safety: {
    note: string;
    on: Day;
    at: Provenance;
    lifted: { on: Day; why: string; at: Provenance } | null;
  }[];
  /** Entries in which questions were added after arrival. */
  questionsAdded: { questions: string[]; at: Provenance }[];
  closed: { on: Day; noFurtherReply: boolean; note: string; at: Provenance } | null;
  at: Provenance;
}

export interface InquiriesState {
  inquiries: Map<string, Inquiry>;
  byApplication: Map<string, string[]>;
}

export const emptyInquiries = (): InquiriesState => ({
  inquiries: new Map(),
  byApplication: new Map(),
});

/** The day by which an answer is due, as recorded; undefined while nobody has set one. */
export const dueOn = (inquiry: Inquiry): Day | undefined => inquiry.due?.on ?? inquiry.text?.dueOn;

/** Questions that are neither answered nor declined with a reason, in their order. */
export const unansweredQuestions = (inquiry: Inquiry): string[] =>
  (inquiry.text?.questions ?? []).filter(
    (_, index) => !inquiry.answers.some(({ question }) => question === index),
  );

/** Whom it waits for now; null when it waits for nobody. */
export const waitingNow = (inquiry: Inquiry): Inquiry['waits'][number] | null =>
  inquiry.closed ? null : (inquiry.waits.findLast(({ ended }) => ended === null) ?? null);

export const INQUIRY_STATUSES = ['open', 'waiting', 'closed'] as const;
export type InquiryStatus = (typeof INQUIRY_STATUSES)[number];
export const statusOf = (inquiry: Inquiry): InquiryStatus =>
  inquiry.closed ? 'closed' : waitingNow(inquiry) ? 'waiting' : 'open';

/** Every inquiry about one person, in all their applications, in order of arrival. */
export const inquiriesAbout = (state: InquiriesState, candidate: string): Inquiry[] =>
  [...state.inquiries.values()].filter((inquiry) => inquiry.candidate === candidate);
