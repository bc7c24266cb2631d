import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INQUIRY_KINDS, kindHints, type HintContext, type HintMessage } from '@shared/inquiries';
import { ENGLISH_TRUE } from './signals/english';

const FIRST_TIME: HintContext = { earlier: [], noFurtherReplySince: null };
const EARLIER: HintContext['earlier'][number] = {
  id: 'one',
  receivedOn: '2026-05-01',
  kind: 'challenge',
  openingTitle: 'Librarian',
  closedOn: '2026-05-04',
  noFurtherReply: true,
};
const SILENCED: HintContext = { earlier: [EARLIER], noFurtherReplySince: '2026-05-04' };

const message = (text: string, changes: Partial<HintMessage> = {}): HintMessage => ({
  text,
  asker: 'candidate',
  authority: '',
  channel: 'email',
  ...changes,
});
const kinds = (text: string, context = FIRST_TIME, changes: Partial<HintMessage> = {}) =>
  kindHints(message(text, changes), context).map(({ kind }) => kind);

describe('what kind of inquiry a message may be', () => {
  it.each([
    ['What would make me a stronger candidate next time?', 'feedback-request'],
    ['Was kann ich beim nächsten Mal verbessern?', 'feedback-request'],
    ['Comment puis-je progresser ?', 'feedback-request'],
    ['¿Cómo puedo mejorar?', 'feedback-request'],
    ['Heeft u tips voor de volgende keer?', 'feedback-request'],
    ['Why was I not even interviewed?', 'challenge'],
    ['I disagree with the decision.', 'challenge'],
    ['Warum wurde ich nicht eingeladen?', 'challenge'],
    ['Je conteste cette décision.', 'challenge'],
    ['No estoy de acuerdo con la decisión.', 'challenge'],
    ['Ik ben het er niet mee eens.', 'challenge'],
    ['My CV says fifteen years of cataloguing; you wrote that I lack it.', 'new-information'],
    ['I do have the degree, and the certificate is attached.', 'new-information'],
    ['You overlooked my licence.', 'new-information'],
    ['In meinem Lebenslauf steht, dass ich den Abschluss habe.', 'new-information'],
    ['Mon CV indique pourtant quinze ans.', 'new-information'],
    ['Sí tengo el título.', 'new-information'],
    ['In mijn cv staat dat ik het diploma heb.', 'new-information'],
    ['Please delete my data.', 'formal-request'],
    ['You will hear from my solicitor.', 'formal-request'],
    ['I wish to make a formal complaint.', 'formal-request'],
    ['Am I too old for you?', 'discrimination'],
  ])('reads it from the words: %s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  it('puts an allegation of discrimination before every other signal', () => {
    const text = 'Send me my file, I will sue you: I was rejected because of my age.';
    expect(kinds(text).slice(0, 2)).toEqual(['discrimination', 'formal-request']);
  });

  it('says why in one plain sentence, with the words that gave it', () => {
    const [hint] = kindHints(message('Please\ndelete all  my data.'), FIRST_TIME);
    expect(hint!.why).toBe('The message seems to ask for data to be deleted: “delete all my data”.');
  });

  it('has a route inside for the complaint of somebody who works here (situation 40)', () => {
    const text = 'I wish to make a formal complaint.';
    expect(kinds(text, { ...FIRST_TIME, internal: true })).toEqual(['internal-complaint', 'formal-request']);
    expect(kinds(text)).toEqual(['formal-request']);
    const both = 'I wish to make a formal complaint, and I want my data deleted.';
    expect(kinds(both, { ...FIRST_TIME, internal: true })).toEqual(['formal-request', 'internal-complaint']);
  });

  it('knows a third party and an agency by who asks (situations 7 and 11)', () => {
    expect(kinds('Why did my son not get it?', FIRST_TIME, { asker: 'third-party' })[0]).toBe('third-party');
    expect(kinds('Any feedback?', FIRST_TIME, { asker: 'agency' })[0]).toBe('agency');
    expect(kinds('We write about your file.', FIRST_TIME, { asker: 'authority' })[0]).toBe('formal-request');
    const shown = kindHints(message('Why?', { asker: 'third-party', authority: 'A letter' }), FIRST_TIME)[0]!;
    expect(shown.kind).toBe('third-party');
    expect(shown.why).toContain('yours to judge');
  });

  it('names repeated contact last on the second message, and first after no further reply', () => {
    expect(kinds('Why not?', { earlier: [EARLIER], noFurtherReplySince: null })).toEqual([
      'challenge',
      'repeated-contact',
    ]);
    expect(kinds('Why not?', SILENCED)[0]).toBe('repeated-contact');
  });

  it('still sees the formal request in a message after no further reply (situation 6)', () => {
    expect(kinds('You again! Now delete my data.', SILENCED)[0]).toBe('formal-request');
    expect(kinds('It was my accent, admit it. Was it my accent?', SILENCED)[0]).toBe('discrimination');
    fc.assert(
      fc.property(fc.constantFrom(...ENGLISH_TRUE), ([text]) => {
        expect(['formal-request', 'discrimination']).toContain(kinds(text, SILENCED)[0]);
      }),
    );
  });

  it('is never empty, and names each kind once', () => {
    expect(kinds('')).toEqual(['feedback-request']);
    expect(kinds('Hm?')).toEqual(['challenge']);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(
          'candidate' as const,
          'third-party' as const,
          'agency' as const,
          'authority' as const,
        ),
        fc.constantFrom(FIRST_TIME, SILENCED),
        (text, asker, context) => {
          const found = kindHints(message(text, { asker }), context);
          expect(found.length).toBeGreaterThan(0);
          expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
          for (const { kind, why } of found) {
            expect(INQUIRY_KINDS).toContain(kind);
            expect(why).toMatch(/\S/);
          }
        },
      ),
    );
  });
});
