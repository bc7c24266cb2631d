import type { Day, Provenance } from '../kernel';
import type { InquiryText } from './schema';

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
  closed: { on: Day; noFurtherReply: boolean; note: string; at: Provenance } | null;
  at: Provenance;
}

export interface InquiriesState {
  inquiries: Map<string, Inquiry>;
}

export const emptyInquiries = (): InquiriesState => ({ inquiries: new Map() });
