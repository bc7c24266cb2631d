import type { Inquiry, InquiryFinding, InquiryText, WaitingFor } from '@shared/inquiries';
import { describe, expect, it } from 'vitest';
import { nextStep, type Facts } from '../../src/renderer/inquiries/next/next-step';
import { inquiryOf } from '../support/inquiry';

const TODAY = '2026-11-23';
const AT = { seq: 20, recordedAt: '2026-11-20T09:00:00.000Z' };

interface Given {
  inquiry?: Partial<Inquiry>;
  questions?: string[];
  authority?: string;
  asker?: InquiryText['asker'];
  blocks?: readonly string[];
  rest?: Partial<Facts>;
}

const facts = ({
  inquiry,
  questions = [],
  asker = 'candidate',
  authority = '',
  blocks = [],
  rest,
}: Given) => {
  const text: InquiryText = {
    receivedOn: '2026-11-02',
    channel: 'email',
    kind: 'feedback-request',
    asker,
    askerName: '',
    askerAddress: [],
    authority,
    text: 'A message.',
    questions,
  };
  const toClose = blocks.map((check): InquiryFinding => ({
    check,
    severity: 'block',
    message: check,
    settle: [],
  }));
  const whole = inquiryOf({ text, ...inquiry });
  const found: Facts = {
    inquiry: whole,
    letters: [],
    noFurtherReplySince: null,
    signals: [],
    steps: [],
    toClose,
    ...rest,
  };
  return found;
};
const next = (given: Given) => nextStep(facts(given), TODAY);
const waits = (to: WaitingFor, until?: string, cameOn?: string): Partial<Inquiry> => ({
  waits: [
    {
      for: to,
      who: '',
      note: '',
      on: '2026-11-16',
      at: AT,
      ended: cameOn === undefined ? null : { on: cameOn, note: '', at: AT },
      ...(until === undefined ? {} : { until }),
    },
  ],
});

const EVERYTHING = ['formal-request', 'new-information-unassessed', 'question-unanswered', 'reply-missing'];

describe('the next step of an open inquiry', () => {
  it('is to wait where it waits, whatever else is open, and to ask once the day has passed', () => {
    const given = { questions: ['Why?'], blocks: EVERYTHING };
    expect(next({ ...given, inquiry: waits('hr', '2026-11-23') })).toEqual({
      step: 'wait',
      for: 'hr',
      until: '2026-11-23',
      late: false,
    });
    expect(next({ ...given, inquiry: waits('hr', '2026-11-22') })).toMatchObject({ late: true });
    expect(next({ ...given, inquiry: waits('asker') })).toMatchObject({ until: null, late: false });
    expect(next({ ...given, inquiry: waits('hr', undefined, '2026-11-20') }).step).toBe('judge');
  });

  it('is to know what it is before anything is said', () => {
    expect(next({ questions: ['Why?'], blocks: EVERYTHING }).step).toBe('judge');
    const advised = facts({ questions: ['Why?'] });
    advised.toClose = [{ check: 'formal-request', severity: 'advise', message: '', settle: [] }];
    expect(nextStep(advised, TODAY).step).toBe('answer');
  });

  it('is to bring a complaint to whom it belongs, once', () => {
    const complaint = { kind: 'discrimination' } as const;
    expect(next({ inquiry: complaint, questions: ['Why?'] })).toEqual({ step: 'pass-on', to: 'counsel' });
    const back = waits('hr', undefined, '2026-11-20');
    expect(next({ inquiry: { ...complaint, ...back }, questions: ['Why?'] }).step).toBe('answer');
    expect(next({ inquiry: { kind: 'internal-complaint' } })).toEqual({ step: 'pass-on', to: 'complaints' });
    // Where an answer has gone out already, it is not sent back to the start.
    const letters = [{ id: 'l1', kind: 'feedback', on: '2026-11-20', reference: '' }];
    expect(next({ inquiry: complaint, rest: { letters } }).step).toBe('close');
  });

  it('is to lay a message aside after "no further reply", unless it holds more', () => {
    const rest = { noFurtherReplySince: '2026-10-22' };
    expect(next({ questions: ['Why?'], rest }).step).toBe('log');
    expect(next({ inquiry: { kind: 'formal-request' }, questions: ['Why?'], rest }).step).toBe('answer');
    const signals = [{ signal: 'access', words: 'my data', start: 0, end: 7 }] as Facts['signals'];
    expect(next({ questions: ['Why?'], rest: { ...rest, signals } }).step).toBe('answer');
  });

  it('is to assess, to decide anew and to tell it, in this order', () => {
    expect(
      next({ questions: ['Why?'], blocks: ['new-information-unassessed', 'question-unanswered'] }).step,
    ).toBe('assess');
    const blocks = ['correction-outstanding', 'question-unanswered'];
    const step = (done: boolean) => ({ steps: [{ step: 'supersede' as const, text: '', done }] });
    expect(next({ questions: ['Why?'], blocks, rest: step(false) }).step).toBe('decide');
    expect(next({ questions: ['Why?'], blocks, rest: step(true) }).step).toBe('correct');
  });

  it('counts the questions that are open, and refuses them without authority', () => {
    const answers = [{ question: 0, answer: 'So it is.', declined: false, at: AT }];
    expect(next({ questions: ['Why?', 'When?', 'Who?'], inquiry: { answers } })).toEqual({
      step: 'answer',
      open: 2,
    });
    expect(next({ asker: 'third-party', questions: ['Why?'] })).toEqual({ step: 'refuse', open: 1 });
    expect(next({ asker: 'third-party', authority: 'Her consent.', questions: ['Why?'] }).step).toBe(
      'answer',
    );
  });

  it('is to reply, then to settle what else blocks, then to close', () => {
    expect(next({ blocks: ['reply-missing', 'something-else'] }).step).toBe('reply');
    expect(next({ blocks: ['something-else'] }).step).toBe('settle');
    expect(next({}).step).toBe('close');
  });
});
