import { inquirySchema, type InquirySuggestion } from '@shared/inquiries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLANK,
  intakeInput,
  intakeSchema,
  kindOf,
  type IntakeDraft,
} from '@renderer/inquiries/intake/intake-draft';
import { cut, joined, moved } from '@renderer/inquiries/intake/questions-list';
import { acceptedIn, assessorIn, BLANK_ASSESSMENT } from '@renderer/inquiries/track/assess-draft';

const suggestion: InquirySuggestion = {
  kinds: [
    { kind: 'formal-request', why: 'It asks for a copy.' },
    { kind: 'challenge', why: 'It asks why.' },
  ],
  signals: [],
  questions: ['Why?', 'What do you hold?'],
  due: { on: '2026-12-23', because: 'One month.', set: 'law', source: '' },
  earlier: [],
  noFurtherReplySince: null,
  safety: [],
  hold: null,
};
const draft = (change: Partial<IntakeDraft>): IntakeDraft => ({
  ...BLANK,
  application: 'app',
  text: 'Why?',
  ...change,
});
const recorded = (change: Partial<IntakeDraft>, from: InquirySuggestion | null = suggestion) =>
  intakeSchema.parse(intakeInput(draft(change), from, '2026-11-23')).inquiry;

describe('a new inquiry', () => {
  it('needs a person and a message; the rest is as suggested', () => {
    expect(recorded({})).toEqual(
      inquirySchema.parse({
        text: 'Why?',
        channel: 'email',
        asker: 'candidate',
        receivedOn: '2026-11-23',
        kind: 'formal-request',
        questions: ['Why?', 'What do you hold?'],
        dueOn: '2026-12-23',
      }),
    );
  });

  it('keeps what somebody chose, and leaves out questions without words', () => {
    const given = recorded({ kind: 'challenge', questions: ['Why?', '  '], dueOn: '2026-11-30' });
    expect(given).toMatchObject({ kind: 'challenge', questions: ['Why?'], dueOn: '2026-11-30' });
  });

  it('says nothing in fields that are not shown', () => {
    const given = recorded({ asker: 'candidate', askerName: 'Mr Lind', authority: 'None' });
    expect(given).toMatchObject({ askerName: '', authority: '', askerAddress: [] });
  });

  it('without a suggestion, takes somebody else for a third party (7)', () => {
    expect(kindOf(draft({ asker: 'third-party' }), null)).toBe('third-party');
    expect(kindOf(draft({ asker: 'agency' }), null)).toBe('agency');
    expect(kindOf(draft({ asker: 'third-party', authority: 'Consent' }), null)).toBe('feedback-request');
  });
});

describe('questions', () => {
  const list = fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 });
  const place = fc.integer({ min: -2, max: 9 });

  it('are all still there after one was moved', () => {
    fc.assert(
      fc.property(list, place, place, (questions, from, to) => {
        expect(moved(questions, Math.max(0, from), to).toSorted()).toEqual(questions.toSorted());
      }),
    );
  });

  it('keep their words when two are joined, or one is cut', () => {
    expect(joined(['Why?', 'Who decided?', 'When?'], 1)).toEqual(['Why? Who decided?', 'When?']);
    expect(joined(['Why?'], 0)).toEqual(['Why?']);
    expect(cut(['Why? Who decided?'], 0, 4)).toEqual(['Why?', 'Who decided?']);
    expect(cut(['Why?'], 0, 4)).toEqual(['Why?', '']);
  });
});

describe('an assessment (10)', () => {
  const late = { ...BLANK_ASSESSMENT, classification: 'held-then' as const };

  it('follows the one rule for evidence shown late, until somebody departs from it', () => {
    expect(acceptedIn(late, 'accept')).toBe(true);
    expect(acceptedIn(late, 'refuse')).toBe(false);
    expect(acceptedIn({ ...late, accepted: true }, 'refuse')).toBe(true);
  });

  it('always counts what we overlooked ourselves', () => {
    expect(acceptedIn({ ...late, classification: 'overlooked', accepted: false }, 'refuse')).toBe(true);
  });

  it('is by whoever is at the desk, where they may', () => {
    const assessors = [
      { member: 'ada', name: 'Ada', why: 'Signed.', note: '' },
      { member: 'bo', name: 'Bo', why: '', note: '' },
    ];
    expect(assessorIn(late, assessors, 'bo')).toBe('bo');
    expect(assessorIn(late, assessors, 'ada')).toBe('');
    expect(assessorIn(late, assessors, null)).toBe('');
  });
});
