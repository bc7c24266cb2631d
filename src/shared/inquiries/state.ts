import type { Day, Provenance } from '../kernel';
import type { Assessment, InquiryText } from './schema';

export interface Inquiry {
  id: string;
  ref: string;
  opening: string;
  application: string;
  candidate: string;
  kind: InquiryText['kind'];
  receivedOn: Day;
  /** Null once the candidate has been erased. */
  text: InquiryText | null;
  answers: { question: number; answer: string; declined: boolean; at: Provenance }[];
  /** How new information was judged; the latest counts. */
  assessment: (Omit<Assessment, 'why'> & { why: string; on: Day; at: Provenance }) | null;
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
