/** Situation 7: a parent asks. Nothing is disclosed, not even that somebody applied. */
import { describe, expect, it } from 'vitest';
import type { LetterDraft } from '@shared/correspondence';
import type { OpeningBuilder } from '../support/opening-builder';
import { asKind, ask, compose, issue } from './letter-case';
import { check, signed } from './letter-checks';

const asked = (askerName = 'Rosa Ferreira', authority = ''): OpeningBuilder =>
  ask(issue(signed(), 'bo', compose(signed(), 'bo')), 'bo', 'q', {
    kind: 'third-party',
    asker: 'third-party',
    askerName,
    authority,
  });

const refusal = (text: string, model: Partial<LetterDraft['model']> = {}): LetterDraft => {
  const draft = compose(signed(), 'bo');
  const whole = {
    ...draft.model,
    title: 'Your question',
    subject: 'Your question',
    salutation: 'Dear Rosa Ferreira',
    address: ['Rosa Ferreira', '4 Alder Court'],
    paragraphs: ['Thank you for writing to us.', text],
    ...model,
  };
  const { subject, salutation, paragraphs, closing } = whole;
  const approved = { subject, salutation, paragraphs, closing };
  return asKind(draft, 'third-party-refusal', { inquiry: 'q', email: '', model: whole, approved });
};

const found = (builder: OpeningBuilder, draft: LetterDraft): string[] =>
  check(builder.record(), 'bo', draft).map((finding) => `${finding.check} ${finding.about}`.trim());

describe('a refusal to somebody else', () => {
  it('goes to the person who asked, and passes when it says nothing', () => {
    expect(found(asked(), refusal('We speak about an application with the applicant alone.'))).toEqual([]);
    expect(found(asked(''), refusal('We speak with the applicant alone.'))).toContain('wrong-name asker');
    expect(found(asked(), refusal('Kind regards.', { address: ['Bo Ferreira'] }))).toContain(
      'wrong-name address',
    );
    expect(found(asked(), refusal('Kind regards.', { salutation: 'Dear Bo Ferreira' }))).toContain(
      'wrong-name salutation',
    );
  });

  it.each([
    ['Bo Ferreira may write to us.', 'name'],
    ['Mr Ferreira may write to us.', 'name'],
    ['The post of Reference librarian is filled.', 'post'],
    ['We cannot discuss his application.', 'application'],
    ['She was shortlisted.', 'application'],
  ])('is stopped for “%s”', (text, about) => {
    expect(found(asked(), refusal(text))).toContain(`authority-missing ${about}`);
  });

  it.each([
    ['en-GB', 'We do not say whether somebody has made his or her application to us.'],
    ['de', 'Wir sagen nicht, ob jemand seine oder ihre Unterlagen gesandt hat.'],
    ['fr', 'Nous ne disons pas si une personne a présenté ou non sa candidature.'],
    ['nl', 'Wij zeggen niet of iemand zijn of haar sollicitatie heeft gestuurd.'],
  ])('may say in %s that nothing is said: “%s”', (language, text) => {
    expect(found(asked(), { ...refusal(text), language }).join()).not.toContain('authority-missing');
  });

  it.each([
    ['de', 'Über seine Bewerbung sagen wir nichts.'],
    ['fr', 'Elle a postulé chez nous.'],
    ['es', 'Ella ha presentado una solicitud.'],
    ['nl', 'Haar sollicitatie is binnen.'],
  ])('is stopped in %s for “%s”', (language, text) => {
    expect(found(asked(), { ...refusal(text), language })).toContain('authority-missing application');
  });

  it('is stopped where only the covering text of the e-mail says something', () => {
    expect(found(asked(), { ...refusal('Kind regards.'), email: 'About Bo Ferreira.' })).toContain(
      'authority-missing name',
    );
  });

  it('is not stopped once the authority to ask is on record', () => {
    expect(
      found(asked('Rosa Ferreira', 'Signed by Bo on 1 June.'), refusal('Bo Ferreira may write to us.')),
    ).toEqual([]);
  });
});

describe('another letter that answers somebody else', () => {
  const answer = (address: string): LetterDraft => {
    const draft = compose(signed(), 'bo');
    return asKind(draft, 'challenge-answer', {
      inquiry: 'q',
      model: { ...draft.model, address: [address] },
    });
  };
  it('may go to the candidate, and to the one who asked only with authority', () => {
    expect(found(asked(), answer('Bo Ferreira')).join()).not.toContain('authority-missing');
    expect(found(asked(), answer('Rosa Ferreira'))).toContain('authority-missing kind');
    expect(found(asked('Rosa Ferreira', 'Signed.'), answer('Rosa Ferreira')).join()).not.toContain(
      'authority-missing',
    );
  });
});
