/** Letters asked for by name: they have to fit where the application stands and what was told. */
import { describe, expect, it } from 'vitest';
import type { LetterDraft } from '@shared/correspondence';
import type { LetterKind } from '@shared/letters';
import type { OpeningBuilder } from '../support/opening-builder';
import { asKind, ask, compose, decidedCase, GAP, issue, MINIMUM, sign } from './letter-case';
import { check, signed } from './letter-checks';

const told = (): OpeningBuilder => issue(signed(), 'bo', compose(signed(), 'bo'));

const faults = (builder: OpeningBuilder, kind: LetterKind, changes: Partial<LetterDraft> = {}) =>
  check(builder.record(), 'bo', asKind(compose(signed(), 'bo'), kind, changes))
    .filter((finding) => finding.check === 'wrong-outcome')
    .map((finding) => finding.message);

const reopened = (builder: OpeningBuilder) =>
  builder.do('decisions.reopen', { opening: builder.opening, member: 'idris', reason: 'A fact was missed.' });

const newInformation = (wouldChange: boolean): OpeningBuilder =>
  ask(told(), 'bo', 'news', { kind: 'new-information' }).do('inquiries.assess', {
    inquiry: 'news',
    assessment: {
      classification: wouldChange ? 'overlooked' : 'beside-the-reason',
      wouldChange,
      why: 'We read page two again.',
      assessedBy: 'wen',
    },
  });

describe('letters that answer something', () => {
  it('gives feedback after the letter that told the outcome, and not before', () => {
    expect(faults(signed(), 'feedback')).toEqual([
      '“Feedback on request” comes after the letter that tells the outcome.',
    ]);
    expect(faults(told(), 'feedback')).toEqual([]);
  });

  it('does not go back to an outcome that has changed since it was told', () => {
    const builder = reopened(told()).dispose('bo', 'offered');
    expect(faults(sign(builder), 'feedback')[0]).toContain('this candidate holds an offer');
    const corrected = sign(reopened(told()).dispose('bo', 'rejected', [MINIMUM]));
    expect(faults(corrected, 'challenge-answer')[0]).toContain('Write about the outcome as it stands first.');
  });

  it('answers new information by how it was assessed', () => {
    expect(faults(told(), 'new-information-confirmed')).toHaveLength(1);
    const open = ask(told(), 'bo', 'news', { kind: 'new-information' });
    expect(faults(open, 'new-information-confirmed', { inquiry: 'news' })).toEqual([
      'The new information has not been assessed yet.',
    ]);
    const confirmed = newInformation(false);
    expect(faults(confirmed, 'new-information-confirmed', { inquiry: 'news' })).toEqual([]);
    expect(faults(confirmed, 'new-information-corrected', { inquiry: 'news' })).toHaveLength(1);
    expect(faults(newInformation(true), 'new-information-corrected', { inquiry: 'news' })).toEqual([]);
    expect(faults(newInformation(true), 'new-information-confirmed', { inquiry: 'news' })).toHaveLength(1);
  });

  it('refuses a third party, and nobody else', () => {
    expect(faults(signed(), 'third-party-refusal')).toHaveLength(1);
    const third = { kind: 'third-party', asker: 'third-party', askerName: 'Rosa Ferrante' } as const;
    expect(faults(ask(signed(), 'bo', 'q', third), 'third-party-refusal', { inquiry: 'q' })).toEqual([]);
    expect(
      faults(ask(signed(), 'bo', 'q', { kind: 'feedback-request' }), 'third-party-refusal', { inquiry: 'q' }),
    ).toEqual(['This inquiry came from the candidate.']);
  });

  it('closes a correspondence only where there was one (situation 6)', () => {
    expect(faults(told(), 'contact-closed')).toHaveLength(1);
    expect(faults(ask(told(), 'bo', 'q', { kind: 'repeated-contact' }), 'contact-closed')).toEqual([]);
  });

  it('does not name an inquiry that is not on record', () => {
    expect(faults(told(), 'challenge-answer', { inquiry: 'nowhere' })).toHaveLength(1);
  });
});

describe('letters about where an application stands', () => {
  it('acknowledges an arrival only while nothing is decided', () => {
    expect(faults(signed(), 'acknowledgement')).toHaveLength(1);
    const open = decidedCase().candidate('eli', { stages: [] });
    const draft = asKind(compose(signed(), 'bo'), 'acknowledgement', { application: 'app-eli' });
    const found = check(open.record(), 'eli', draft).map((finding) => finding.check);
    expect(found).not.toContain('wrong-outcome');
    expect(found).not.toContain('decision-unsigned');
  });

  it('thanks for a withdrawal that is on record, and tells nothing else then', () => {
    expect(faults(signed(), 'withdrawn')).toEqual(['This application was not withdrawn.']);
    expect(faults(signed().withdraw('bo'), 'withdrawn')).toEqual([]);
    const rejection = compose(signed(), 'bo');
    const found = check(signed().withdraw('bo').record(), 'bo', rejection);
    expect(found.map((finding) => finding.message)).toContain(
      'You owe no letter here: this application was withdrawn.',
    );
  });

  it('gives notice of a decision only to somebody who has not been told it', () => {
    expect(faults(signed(), 'decision-notice')).toEqual([]);
    expect(faults(told(), 'decision-notice')).toHaveLength(1);
  });

  it('corrects only what was told before, and takes its place', () => {
    const corrected = sign(reopened(told()).dispose('bo', 'rejected', [MINIMUM]));
    const record = corrected.record();
    const seq = record.byId.get('app-bo')!.disposition!.at.seq;
    const correction = asKind(compose(signed(), 'bo'), 'correction', { disposition: seq });
    const outcomes = (draft: LetterDraft) =>
      check(record, 'bo', draft).filter((finding) => finding.check === 'wrong-outcome');
    expect(outcomes({ ...correction, supersedes: 'letter-bo' })).toEqual([]);
    expect(outcomes(correction)[0]!.message).toContain('has to take its place');
    expect(outcomes({ ...correction, kind: 'after-interview', supersedes: 'letter-bo' })).toHaveLength(1);
    expect(faults(sign(decidedCase().dispose('bo', 'rejected', [GAP])), 'correction')).toHaveLength(1);
  });
});

describe('a reply and the letter before it', () => {
  const contradicting = (builder: OpeningBuilder, kind: LetterKind, claims: LetterDraft['claims']) =>
    check(builder.record(), 'bo', asKind(compose(signed(), 'bo'), kind, { claims }))
      .filter((finding) => finding.check === 'contradicts-letter')
      .map((finding) => finding.about);
  const teaching = { claim: 'development', criterion: 'teaching' } as const;
  const reference = { claim: 'development', criterion: 'reference' } as const;

  it('agree on what there is to develop', () => {
    expect(contradicting(told(), 'feedback', [teaching, reference])).toEqual([]);
    expect(contradicting(told(), 'feedback', [reference])).toEqual(['development']);
    expect(contradicting(told(), 'feedback', [{ claim: 'strength', criterion: 'reference' }])).toEqual([]);
  });

  it('may differ where the letter gave no ground at all', () => {
    const silent = issue(signed(), 'bo', { ...compose(signed(), 'bo'), claims: [] });
    const ground = { claim: 'criterion-gap', criterion: 'teaching' } as const;
    expect(contradicting(silent, 'challenge-answer', [ground])).toEqual([]);
    expect(contradicting(silent, 'feedback', [reference])).toEqual([]);
  });
});
