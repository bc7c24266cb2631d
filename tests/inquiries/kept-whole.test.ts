/** What is on record is never written over, never dated before it can have come, and stays protected. */
import { describe, expect, it } from 'vitest';
import type { CallInput, CommandName } from '@shared/calls';
import { MOST_QUESTIONS } from '@shared/inquiries';
import { openingBuilder, type OpeningBuilder } from '../support/opening-builder';

type InquiryInput = CallInput<'inquiries.receive'>['inquiry'];
const message = (changes: Partial<InquiryInput> = {}): InquiryInput => ({
  receivedOn: '2026-06-09',
  channel: 'email',
  kind: 'challenge',
  asker: 'candidate',
  text: 'May I ask why?',
  ...changes,
});
const asked = (changes: Partial<InquiryInput> = {}, builder = people()): OpeningBuilder =>
  builder.do('inquiries.receive', {
    id: 'q',
    ref: 'ask-1',
    application: 'app-mara',
    inquiry: message(changes),
  });
const people = (): OpeningBuilder => openingBuilder().candidate('mara').candidate('bo');
const code = <N extends CommandName>(builder: OpeningBuilder, name: N, input: CallInput<N>): string => {
  const before = builder.entries.length;
  const result = builder.attempt(name, input);
  if (result.ok) return 'recorded';
  expect(builder.entries).toHaveLength(before);
  return result.error.code;
};
const complaint = (builder: OpeningBuilder, id: string, candidate: string): OpeningBuilder =>
  builder.do('inquiries.receive', {
    id,
    application: `app-${candidate}`,
    inquiry: message({ kind: 'discrimination', text: 'It was my age.' }),
  });

describe('a name that is taken', () => {
  it('is refused for an inquiry, by its id and by its ref, and what was there stays', () => {
    const builder = asked({ kind: 'discrimination', text: 'It was my age.' });
    const again = { application: 'app-bo', inquiry: message() };
    expect(code(builder, 'inquiries.receive', { ...again, id: 'q' })).toBe('inquiry-exists');
    expect(code(builder, 'inquiries.receive', { ...again, id: 'other', ref: 'ask-1' })).toBe(
      'inquiry-exists',
    );
    expect(builder.state.inquiries.inquiries.get('q')!.text!.text).toBe('It was my age.');
    expect(code(builder, 'inquiries.receive', { ...again, id: 'other', ref: 'ask-2' })).toBe('recorded');
  });

  it('is refused for a reply', () => {
    const builder = asked();
    const reply = { to: 'candidate', channel: 'email', text: 'Thank you for asking.' } as const;
    const input = { inquiry: 'q', id: 'r', reply };
    expect(code(builder, 'inquiries.reply', input)).toBe('recorded');
    expect(code(builder, 'inquiries.reply', input)).toBe('reply-exists');
  });

  it('is refused for a hold: placed once more by a person, it could be lifted with the complaint still open', () => {
    const builder = complaint(people(), 'q', 'mara');
    const [hold] = builder.state.custody.holds.values();
    const again = { opening: builder.opening, ground: 'charge', note: '' } as const;
    expect(code(builder, 'custody.place-hold', { ...again, id: hold!.id })).toBe('hold-exists');
    expect(code(builder, 'custody.place-hold', { ...again, ref: hold!.ref })).toBe('hold-exists');
    expect(builder.state.custody.holds.get(hold!.id)!.inquiry).toBe('q');
  });
});

describe('the last hold of an opening (situation 9)', () => {
  const lift = (builder: OpeningBuilder, hold: string): string =>
    code(builder, 'custody.lift-hold', { hold, reason: 'Settled.' });
  const close = (builder: OpeningBuilder, inquiry: string): OpeningBuilder =>
    builder.do('inquiries.close', { inquiry, note: 'Settled with counsel.' });

  it('stands while another complaint is open than the one that brought it about', () => {
    const builder = close(complaint(complaint(people(), 'q', 'mara'), 'second', 'bo'), 'q');
    const [hold] = builder.state.custody.holds.values();
    expect(lift(builder, hold!.id)).toBe('complaint-open');
    expect(lift(close(builder, 'second'), hold!.id)).toBe('recorded');
  });

  it('stands while a complaint is open that found it there', () => {
    const placed = people().do('custody.place-hold', {
      id: 'hand',
      opening: people().opening,
      ground: 'charge',
      note: '',
    });
    const builder = complaint(placed, 'q', 'mara');
    expect([...builder.state.custody.holds.keys()]).toEqual(['hand']);
    expect(lift(builder, 'hand')).toBe('complaint-open');
    builder.do('custody.place-hold', { id: 'other', opening: builder.opening, ground: 'claim', note: '' });
    expect(lift(builder, 'hand')).toBe('recorded');
    expect(lift(builder, 'other')).toBe('complaint-open');
  });
});

describe('a day before the message came in', () => {
  const early = '2026-06-08';
  it.each([
    ['inquiries.close', { inquiry: 'q', note: 'Done.', on: early }],
    ['inquiries.set-due', { inquiry: 'q', dueOn: early, why: 'By the law.' }],
    ['inquiries.wait', { inquiry: 'q', wait: { for: 'hr' }, on: early }],
    ['inquiries.wait', { inquiry: 'q', wait: { for: 'hr', until: '2026-06-10' }, on: '2026-06-11' }],
    [
      'inquiries.classify',
      { inquiry: 'q', classification: { kind: 'feedback-request', why: 'It asks how.' }, on: early },
    ],
  ] as const)('%s %o is refused', (name, input) => {
    expect(code(asked(), name, input as CallInput<CommandName>)).toBe('too-early');
  });

  it('is refused for what was due on arrival, and for the end of a wait before it began', () => {
    const inquiry = message({ dueOn: early });
    expect(code(people(), 'inquiries.receive', { application: 'app-mara', inquiry })).toBe('too-early');
    const waiting = asked().do('inquiries.wait', { inquiry: 'q', wait: { for: 'hr' }, on: '2026-06-12' });
    expect(code(waiting, 'inquiries.resume', { inquiry: 'q', on: '2026-06-11' })).toBe('too-early');
    expect(code(waiting, 'inquiries.resume', { inquiry: 'q', on: '2026-06-12' })).toBe('recorded');
  });

  it('is never taken for today: where it is tomorrow already, the step is dated like the message', () => {
    const builder = asked({ receivedOn: '2100-02-28' }).do('inquiries.close', {
      inquiry: 'q',
      note: 'Done.',
    });
    expect(builder.state.inquiries.inquiries.get('q')!.closed!.on).toBe('2100-02-28');
  });
});

it('holds as many questions as a case file can tell, those found later included', () => {
  const questions = Array.from({ length: MOST_QUESTIONS }, (_, index) => `What about point ${index + 1}?`);
  const builder = asked({ questions });
  expect(code(builder, 'inquiries.add-questions', { inquiry: 'q', questions: ['And now?'] })).toBe(
    'too-many-questions',
  );
  const some = asked({ questions: questions.slice(1) });
  expect(code(some, 'inquiries.add-questions', { inquiry: 'q', questions: ['And now?'] })).toBe('recorded');
});

it('new information is assessed by a member on record, once there is a decision to hold it against', () => {
  const builder = asked({ kind: 'new-information' });
  const assessment = {
    classification: 'beside-the-reason',
    wouldChange: false,
    why: 'It is about another post.',
  } as const;
  const by = (assessedBy: string): string =>
    code(builder, 'inquiries.assess', { inquiry: 'q', assessment: { ...assessment, assessedBy } });
  expect(by('nobody')).toBe('member-unknown');
  expect(by('wen')).toBe('assessor-involved');
});
