/** Runs the inquiry checks over a case made by real commands, and says what fired. */
import { describe, expect, it } from 'vitest';
import type { CallInput } from '@shared/calls';
import { checkInquiry, type InquiryCheckCode, type LetterTools } from '@shared/correspondence';
import {
  replySchema,
  type InquiryAct,
  type InquiryFinding,
  type InquiryKind,
  type Signal,
} from '@shared/inquiries';
import type { OpeningBuilder } from '../../support/opening-builder';
import { ask, compose, issue, TODAY } from '../letter-case';
import { signed } from '../letter-checks';

export type InquiryInput = CallInput<'inquiries.receive'>['inquiry'];

/** Bo was told on 2 June that teaching was not shown far enough. */
export const told = (): OpeningBuilder => issue(signed(), 'bo', compose(signed(), 'bo'));

/** Bo asks; the inquiry is called `q`. */
export const asked = (
  inquiry: Partial<InquiryInput> & Pick<InquiryInput, 'kind'> = { kind: 'challenge' },
  builder: OpeningBuilder = told(),
): OpeningBuilder => ask(builder, 'bo', 'q', inquiry);

export const THIRD = { kind: 'third-party', asker: 'third-party', askerName: 'Rosa Ferreira' } as const;

type ReplyInput = CallInput<'inquiries.reply'>['reply'];

export const reply = (text: string, changes: Partial<ReplyInput> = {}): InquiryAct => ({
  act: 'reply',
  reply: replySchema.parse({ to: 'candidate', channel: 'email', text, ...changes }),
});
export const answer = (text: string, declined = false): InquiryAct => ({
  act: 'answer',
  question: 0,
  text,
  declined,
});
export const close = (changes: { noFurtherReply?: boolean; note?: string } = {}): InquiryAct => ({
  act: 'close',
  noFurtherReply: false,
  note: 'We spoke about it.',
  ...changes,
});

export const findings = (
  builder: OpeningBuilder,
  act: InquiryAct,
  tools: Partial<LetterTools> = {},
  id = 'q',
): InquiryFinding[] => checkInquiry(builder.state, id, act, { lint: () => [], today: TODAY, ...tools });

export const codes = (found: readonly InquiryFinding[]): string[] => found.map(({ check }) => check);

export const classify = (
  builder: OpeningBuilder,
  kind: InquiryKind,
  setAside: Signal[] = [],
): OpeningBuilder =>
  builder.do('inquiries.classify', {
    inquiry: 'q',
    classification: { kind, setAside, why: 'We read it together.' },
  });
export const addQuestions = (builder: OpeningBuilder, ...questions: string[]): OpeningBuilder =>
  builder.do('inquiries.add-questions', { inquiry: 'q', questions });

type AssessmentInput = CallInput<'inquiries.assess'>['assessment'];
export const assess = (builder: OpeningBuilder, changes: Partial<AssessmentInput> = {}): OpeningBuilder =>
  builder.do('inquiries.assess', {
    inquiry: 'q',
    assessment: {
      classification: 'overlooked',
      wouldChange: true,
      why: 'It is on page 2 of the CV.',
      assessedBy: 'wen',
      ...changes,
    },
  });

export interface FourInquiryTests {
  fires: () => InquiryFinding[];
  nearMiss: () => InquiryFinding[];
  settled: () => InquiryFinding[];
  reopens: () => InquiryFinding[];
}

/** It fires, not on the near miss, is settled by what it asks for, and opens again when that changes. */
export function fourInquiryTests(
  code: InquiryCheckCode,
  { fires, nearMiss, settled, reopens }: FourInquiryTests,
  severity: InquiryFinding['severity'] = 'block',
): void {
  const of = (found: InquiryFinding[]): InquiryFinding[] => found.filter(({ check }) => check === code);
  describe(`the inquiry check ${code}`, () => {
    it('fires, in whole sentences, with ways to settle it', () => {
      const found = of(fires());
      expect(found).not.toEqual([]);
      for (const finding of found) {
        expect(finding.severity).toBe(severity);
        for (const text of [finding.message, ...finding.settle]) expect(text).toMatch(/^[\p{Lu}“].*[.”]$/su);
        expect(finding.settle.length).toBeGreaterThan(0);
      }
    });
    it('does not fire on the near miss', () => expect(of(nearMiss())).toEqual([]));
    it('is settled', () => expect(of(settled())).toEqual([]));
    it('opens again', () => expect(of(reopens())).not.toEqual([]));
  });
}
