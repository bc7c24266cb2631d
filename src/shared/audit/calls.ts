import * as z from 'zod';
import { answers, dayField, defineQuery, fileField, idField } from '../kernel';
import { AUDIENCES, type AuditDocument } from './document';

export interface WhyView {
  application: string;
  candidate: string;
  name: string;
  openingTitle: string;
  document: AuditDocument;
  /** Sentences fit to be said aloud, from the letter and the record. */
  sayNow: { spoken: string[]; leaveUnsaid: string[] };
  timeline: { seq: number; on: string; text: string }[];
}

export interface SearchHit {
  kind: 'candidate' | 'opening' | 'inquiry';
  id: string;
  /** Application to open the why view of, for a candidate. */
  application: string | null;
  title: string;
  detail: string;
}

export interface TodayView {
  toDecide: { opening: string; title: string; text: string }[];
  toSend: { opening: string; title: string; text: string }[];
  toAnswer: { inquiry: string; application: string; title: string; text: string }[];
}

export const auditCalls = [
  defineQuery(
    'audit.why',
    z.strictObject({ application: idField, audience: z.enum(AUDIENCES), asOf: dayField.optional() }),
    answers<WhyView>(),
  ),
  /** Writes `audit.pdf` and `audit.json` into a chosen folder. */
  defineQuery(
    'audit.pack',
    z.strictObject({ application: idField, audience: z.enum(AUDIENCES), folder: fileField }),
    answers<{ files: string[]; reference: string }>(),
  ),
  defineQuery('audit.search', z.strictObject({ text: z.string().max(300) }), answers<SearchHit[]>()),
  defineQuery('audit.today', z.strictObject({}), answers<TodayView>()),
] as const;
