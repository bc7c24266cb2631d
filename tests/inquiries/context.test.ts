import { describe, expect, it } from 'vitest';
import type { CallInput } from '@shared/calls';
import { inquiryContext, samePerson, worksHere } from '@shared/inquiries';
import { OPENING, openingBuilder, type OpeningBuilder } from '../support/opening-builder';

type Received = CallInput<'inquiries.receive'>['inquiry'];

const ask = (builder: OpeningBuilder, candidate: string, id: string, changes: Partial<Received> = {}) =>
  builder.do('inquiries.receive', {
    id,
    application: `app-${candidate}`,
    inquiry: {
      receivedOn: '2026-06-02',
      channel: 'email',
      kind: 'challenge',
      asker: 'candidate',
      text: 'Why?',
      ...changes,
    },
  });
const same = (builder: OpeningBuilder, candidate: string, other: string) =>
  builder.do('candidates.link-duplicate', { candidate, other, reason: 'The same address.' });
const contextOf = (builder: OpeningBuilder, candidate: string, before?: string) =>
  inquiryContext(builder.state, candidate, OPENING, before);
const ids = (builder: OpeningBuilder, candidate: string, before?: string) =>
  contextOf(builder, candidate, before).earlier.map(({ id }) => id);

const people = () => openingBuilder().candidate('mara').candidate('mary').candidate('marie').candidate('bo');

describe('what is on record about whoever asks', () => {
  it('is nothing at first', () => {
    expect(contextOf(people(), 'mara')).toEqual({
      earlier: [],
      noFurtherReplySince: null,
      safety: [],
      hold: null,
    });
  });

  it('finds the inquiries of everybody judged to be the same person, and of nobody else', () => {
    const builder = people();
    ask(ask(ask(builder, 'mary', 'first'), 'marie', 'second'), 'bo', 'other');
    expect(ids(builder, 'mara')).toEqual([]);
    same(same(builder, 'mara', 'mary'), 'marie', 'mary');
    builder.do('candidates.mark-distinct', { candidate: 'bo', other: 'mara', reason: 'Two people.' });
    expect(samePerson(builder.state.candidates, 'mara')).toEqual(new Set(['mara', 'mary', 'marie']));
    expect(ids(builder, 'mara')).toEqual(['first', 'second']);
    expect(ids(builder, 'bo')).toEqual(['other']);
  });

  it('holds them in the order in which they came in, up to the one that is looked at', () => {
    const builder = people();
    ask(builder, 'mara', 'late', { receivedOn: '2026-06-09' });
    ask(builder, 'mara', 'early', { receivedOn: '2026-06-01' });
    ask(builder, 'mara', 'late-too', { receivedOn: '2026-06-09' });
    expect(ids(builder, 'mara')).toEqual(['early', 'late', 'late-too']);
    expect(ids(builder, 'mara', 'late-too')).toEqual(['early', 'late']);
    expect(ids(builder, 'mara', 'early')).toEqual([]);
    expect(contextOf(builder, 'mara').earlier[0]).toMatchObject({
      receivedOn: '2026-06-01',
      kind: 'challenge',
      openingTitle: builder.record().opening.details.title,
      closedOn: null,
      noFurtherReply: false,
    });
  });

  it('knows since when there is no further reply, until it is asked about the message before', () => {
    const builder = people();
    ask(builder, 'mara', 'first', { kind: 'repeated-contact' });
    builder.do('inquiries.reply', {
      inquiry: 'first',
      on: '2026-06-04',
      reply: { to: 'candidate', channel: 'email', text: 'This is our last answer about your application.' },
    });
    builder.do('inquiries.close', {
      inquiry: 'first',
      on: '2026-06-05',
      noFurtherReply: true,
      note: 'Told so.',
    });
    ask(builder, 'mara', 'second', { receivedOn: '2026-06-20' });
    expect(contextOf(builder, 'mara', 'second').noFurtherReplySince).toBe('2026-06-05');
    expect(contextOf(builder, 'mara', 'first').noFurtherReplySince).toBeNull();
  });

  it('names safety notes while they stand, and the hold while it stands', () => {
    const builder = people();
    ask(builder, 'mara', 'first');
    builder.do('inquiries.note-safety', { inquiry: 'first', on: '2026-06-03', note: 'Meet in pairs.' });
    expect(contextOf(builder, 'mara').safety).toEqual([
      { inquiry: 'first', note: 'Meet in pairs.', on: '2026-06-03' },
    ]);
    builder.do('inquiries.lift-safety', { inquiry: 'first', on: '2026-06-04', why: 'It is settled.' });
    expect(contextOf(builder, 'mara').safety).toEqual([]);
    ask(builder, 'bo', 'charge', { kind: 'discrimination' });
    expect(contextOf(builder, 'mara').hold).toMatchObject({ ground: 'discrimination-complaint' });
  });

  it('knows who works here, by any of their records', () => {
    const builder = people();
    builder.do('candidates.record-relation', { candidate: 'mary', relation: { kind: 'internal' } });
    expect(worksHere(builder.state.candidates, 'mara')).toBe(false);
    same(builder, 'mara', 'mary');
    expect(worksHere(builder.state.candidates, 'mara')).toBe(true);
    expect(worksHere(builder.state.candidates, 'bo')).toBe(false);
  });
});
