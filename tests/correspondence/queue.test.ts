import { describe, expect, it } from 'vitest';
import { letterQueue } from '@shared/correspondence';
import type { OpeningRecord } from '@shared/record';
import { compose, decidedCase, GAP, issued, letterCase, outcome, sign, TODAY } from './letter-case';

const statuses = (record: OpeningRecord, today = TODAY) =>
  letterQueue(record, today).map((row) => [row.name, row.kind, row.status, row.blockedBy]);

describe('who is owed which letter', () => {
  it('lists everybody told something, in order of arrival, with the due date of the policy (situation 34)', () => {
    const rows = letterQueue(
      sign(outcome(decidedCase({ policy: { letterDueDays: 10 } }), 'filled')).record(),
      TODAY,
    );
    expect(rows.map((row) => [row.name, row.kind, row.stageLabel, row.dueOn, row.status])).toEqual([
      ['Mara Quist', 'not-shortlisted-minimum', 'Screening', '2026-06-11', 'ready'],
      ['Ada Lindqvist', 'not-shortlisted-strongest', 'Screening', '2026-06-11', 'ready'],
      ['Bo Ferreira', 'after-interview', 'Interview', '2026-06-11', 'ready'],
      ['Cy Marchetti', 'runner-up', 'Final conversation', '2026-06-11', 'ready'],
      ['Dana Osei', 'appointed', 'Final conversation', '2026-06-11', 'ready'],
    ]);
  });

  it('says why a letter has to wait', () => {
    const unsigned = decidedCase();
    expect(letterQueue(unsigned.record(), TODAY)[0]).toMatchObject({
      dueOn: null,
      status: 'blocked',
      blockedBy: 'The decision is not signed yet.',
    });
    const holding = sign(decidedCase({ policy: { holdingDays: 30 } })).record();
    expect(letterQueue(holding, TODAY)[0]!.blockedBy).toBe(
      'The holding time between decision and letter ends on 1 July 2026.',
    );
    expect(letterQueue(holding, '2026-07-01')[0]!.status).toBe('ready');
    const reopened = sign(decidedCase()).do('decisions.reopen', {
      opening: unsigned.opening,
      member: 'idris',
      reason: 'A rating was wrong.',
    });
    expect(letterQueue(reopened.record(), TODAY)[0]!.blockedBy).toContain('open for correction');
    const erased = letterQueue(sign(decidedCase()).erase('mara').record(), TODAY)[0]!;
    expect(erased).toMatchObject({
      name: 'Erased candidate',
      kind: 'not-shortlisted-minimum',
      status: 'blocked',
    });
    expect(erased.blockedBy).toContain('erased');
  });

  it('leaves out people in the running, and thanks those who withdrew', () => {
    const builder = letterCase()
      .candidate('mara')
      .candidate('ada')
      .candidate('bo')
      .dispose('mara', 'advanced')
      .dispose('ada', 'rejected', [GAP]);
    expect(statuses(builder.withdraw('ada').record())).toEqual([['Ada Quist', 'withdrawn', 'ready', '']]);
  });

  it('shows what was issued and sent, and owes a new letter when the disposition changes', () => {
    const builder = sign(outcome(decidedCase(), 'filled'));
    const draft = compose(builder, 'bo');
    const record = issued(builder, 'bo', draft);
    expect(letterQueue(record, TODAY)[2]).toMatchObject({
      status: 'issued',
      blockedBy: '',
      letter: { id: 'letter-bo' },
    });
    const letter = record.byId.get('app-bo')!.letters[0]!;
    letter.sent = { on: TODAY, channel: 'post', note: '', at: letter.at };
    expect(letterQueue(record, TODAY)[2]!.status).toBe('sent');
    const older = issued(sign(outcome(decidedCase(), 'filled')), 'bo', {
      ...draft,
      claims: [{ claim: 'condition-gap', condition: 'evenings' }],
      disposition: draft.disposition - 1,
    });
    expect(letterQueue(older, TODAY)[2]).toMatchObject({
      kind: 'correction',
      status: 'ready',
      letter: null,
      supersedes: 'letter-bo',
    });
  });

  it('leaves an issued letter a while to be taken back, until it has left the app', () => {
    const builder = sign(outcome(decidedCase({ policy: { undoHours: 2 } }), 'filled'));
    const record = issued(builder, 'bo', compose(builder, 'bo'));
    const at = record.byId.get('app-bo')!.letters[0]!.at.recordedAt;
    const undo = (now: string) => letterQueue(builder.record(), TODAY, now)[2]!.undoUntil;
    const later = (hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
    expect(undo(later(1))).toBe(later(2));
    expect(undo(later(2))).toBeNull();
    builder.do('letters.mark-handed-out', { letter: 'letter-bo', as: 'print' });
    expect(undo(later(1))).toBeNull();
  });

  it('advises to speak with an internal candidate first, until somebody has (situation 25)', () => {
    const builder = sign(outcome(decidedCase(), 'filled'));
    builder.do('candidates.record-relation', { candidate: 'bo', relation: { kind: 'internal', text: '' } });
    builder.do('candidates.record-relation', { candidate: 'dana', relation: { kind: 'internal', text: '' } });
    const advice = () => letterQueue(builder.record(), TODAY).map((row) => row.advice !== '');
    expect(advice()).toEqual([false, false, true, false, false]);
    builder.do('letters.record-conversation', { application: 'app-bo', on: '2026-06-01' });
    expect(advice()).toEqual([false, false, false, false, false]);
  });

  it('marks words written for one person, and only while they hold', () => {
    const builder = sign(outcome(decidedCase(), 'filled'));
    const { approved, disposition, templateVersion } = compose(builder, 'bo');
    const { subject, salutation, paragraphs } = approved;
    const reword = (of: number) =>
      builder.do('letters.reword', {
        application: 'app-bo',
        kind: 'after-interview',
        templateVersion,
        disposition: of,
        words: { subject, salutation, paragraphs, closing: 'With kind regards' },
      });
    expect(letterQueue(builder.record(), TODAY)[2]!.edited).toBe(false);
    expect(letterQueue(reword(disposition).record(), TODAY)[2]!.edited).toBe(true);
    expect(letterQueue(reword(disposition - 1).record(), TODAY)[2]!.edited).toBe(false);
  });
});
