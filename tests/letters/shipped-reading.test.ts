/** How the shipped letters read: the outcome at once, plain words, nothing that a letter never says. */
import { describe, expect, it } from 'vitest';
import { readingAge } from '@shared/correspondence';
import { cover, knownWords } from '@shared/correspondence/known-words';
import { asOutgoing } from '@shared/correspondence/outgoing';
import { LETTER_KINDS, type LetterKind, type LetterModel } from '@shared/letters';
import { appOf, compose, decidedCase, GAP, LANGUAGES, outcome, sign } from '../correspondence/letter-case';
import { kindCase } from './support/every-kind';

const textOf = (kind: LetterKind, language: (typeof LANGUAGES)[number], rich = false): LetterModel => {
  const { builder, candidate, options } = kindCase(kind, language, { rich });
  return compose(builder, candidate, options).model;
};
const whole = (model: LetterModel): string =>
  [model.subject, model.salutation, ...model.paragraphs, model.closing].join('\n');

/** What a letter never says, by language. */
const NEVER: Record<string, RegExp> = {
  en: /\b(?:reject|unfortunately|regret to inform|unsuccessful|fail|overqualified|culture|good fit|other candidates|another candidate|stronger|high standard|calibre|keep you in mind|future opportunities|personality|score|vote|sadly|very)/iu,
  de: /\b(?:abgelehnt|absage|leider|bedauerlicherweise|überqualifiziert|andere (?:Bewerb|Kandidat)|höhere|bessere|Persönlichkeit|Punktzahl|Stimme|im Auge behalten|Herr|Frau|geehrte)/iu,
  fr: /\b(?:rejet|refus[ée]|malheureusement|hélas|surqualifié|autres candidat|personnalité|points|vote|Madame|Monsieur)/iu,
  es: /\b(?:rechaz|lamentablemente|por desgracia|sobrecualificad|otros candidatos|personalidad|puntuación|voto|Estimad[oa] )/iu,
  nl: /\b(?:afgewezen|afwijz|helaas|overgekwalificeerd|andere kandidaten|persoonlijkheid|punten|stem |heer |mevrouw)/iu,
};

describe.each(LANGUAGES)('the letters in %s', (language) => {
  const base = language.slice(0, 2);

  it.each(LETTER_KINDS)(
    '%s: thanks in the first sentence, reading age 16 or below, one page of words',
    (kind) => {
      for (const rich of [false, true]) {
        const { builder, candidate, options } = kindCase(kind, language, { rich });
        const { model } = compose(builder, candidate, options);
        const record = builder.record();
        const known = knownWords(
          record,
          appOf(record, candidate),
          asOutgoing(compose(builder, candidate, options)),
        );
        const plain = cover(model.paragraphs.join(' '), known).replaceAll(/\u{E000}+/gu, 'da');
        expect(readingAge(plain, language)).toBeLessThanOrEqual(16);
        expect(model.paragraphs.join(' ').length).toBeLessThan(2000);
        expect(model.paragraphs[0]!.split(/(?<=[.!?])\s/u)[0]).toMatch(
          /^(?:Thank you|vielen Dank|Nous vous remercions|Je vous remercie|Merci|Gracias|Muchas gracias|Le agradecemos|Hartelijk dank|Dank)/u,
        );
        expect(whole(model)).not.toMatch(NEVER[base]!);
        expect(whole(model)).not.toMatch(/[!¡]/u);
      }
    },
  );

  it('names who signs, and writes the days in its own way', () => {
    const model = textOf('after-interview', language);
    expect(model.signatory.name).toBe('Tomas Verrall');
    expect(whole(model)).toContain(
      {
        'en-GB': '30 June 2026',
        'en-US': 'June 30, 2026',
        de: '30. Juni 2026',
        fr: '30 juin 2026',
        es: '30 de junio de 2026',
        nl: '30 juni 2026',
      }[language],
    );
  });
});

/** What is told, within the first two sentences. */
const OUTCOME: Record<'en-GB' | 'de', Record<LetterKind, RegExp>> = {
  'en-GB': {
    acknowledgement: /reached us on 1 June 2026/,
    'not-shortlisted-minimum': /decided not to take it to the next stage/,
    'not-shortlisted-strongest': /decided not to take it to the next stage/,
    'after-interview': /decided not to continue with your application/,
    'after-final': /decided not to offer you the post/,
    'internal-candidate': /decided not to continue with your application/,
    'runner-up': /not able to offer you the post .* on its reserve list until 31 March 2027/,
    'position-unfilled': /without making an appointment/,
    'position-cancelled': /has been cancelled/,
    're-advertised': /without making an appointment.* being advertised again/,
    withdrawn: /You have withdrawn your application/,
    appointed: /decided to appoint you/,
    'decision-notice': /A decision about this post has not been made yet/,
    correction: /We have to correct what we told you: we have decided not to continue/,
    feedback: /The decision that we wrote to you about stands/,
    'new-information-corrected':
      /Somebody who did not sign the decision has looked at your application again/,
    'new-information-confirmed': /Somebody who did not sign .* the decision stands/,
    'challenge-answer': /The decision stands/,
    'third-party-refusal': /whether or not somebody has applied to us/,
    'contact-closed': /we close our correspondence/,
  },
  de: {
    acknowledgement: /am 1\. Juni 2026 bei uns eingegangen/,
    'not-shortlisted-minimum': /nicht in die nächste Stufe/,
    'not-shortlisted-strongest': /nicht in die nächste Stufe/,
    'after-interview': /das Verfahren mit Ihnen nicht fortzusetzen/,
    'after-final': /Ihnen die Stelle nicht anzubieten/,
    'internal-candidate': /das Verfahren mit Ihnen nicht fortzusetzen/,
    'runner-up': /bis zum 31\. März 2027 auf die Reserveliste/,
    'position-unfilled': /ohne die Stelle zu besetzen/,
    'position-cancelled': /Die Stelle ist entfallen/,
    're-advertised': /wird neu ausgeschrieben/,
    withdrawn: /Sie haben Ihre Bewerbung zurückgezogen/,
    appointed: /die Stelle mit Ihnen zu besetzen/,
    'decision-notice': /ist noch nicht entschieden/,
    correction: /müssen unsere frühere Mitteilung berichtigen: Wir haben entschieden/,
    feedback: /Die Entscheidung, die wir Ihnen mitgeteilt haben, bleibt bestehen/,
    'new-information-corrected': /noch einmal geprüft/,
    'new-information-confirmed': /die Entscheidung bleibt bestehen/,
    'challenge-answer': /Die Entscheidung bleibt bestehen/,
    'third-party-refusal': /niemandem, ob sich jemand anderes bei uns beworben hat/,
    'contact-closed': /schließen wir den Austausch darüber ab/,
  },
};

describe.each(['en-GB', 'de'] as const)('in %s', (language) => {
  it.each(LETTER_KINDS)('%s tells the outcome within the first two sentences', (kind) => {
    const first = textOf(kind, language)
      .paragraphs[0]!.split(/(?<=[^\d][.!?])\s/u)
      .slice(0, 2)
      .join(' ');
    expect(first).toMatch(OUTCOME[language][kind]);
  });
});

describe('the letters in British English', () => {
  it('reads like this after an interview', () => {
    expect(textOf('after-interview', 'en-GB').paragraphs).toEqual([
      'Thank you for applying for the post of Reference librarian, and for the time that you gave us at interview. We have decided not to continue with your application.',
      'The decision on your application rested on “Teaching groups to search well”, one of the criteria for the post. What we saw of this did not reach the level that we were looking for.',
      'We know that this took time and thought, and we are grateful for both.',
      'If you think that we have overlooked something, or would like to ask about this decision, please write by 30 June 2026 to Idris Okell.',
      'We are glad that you thought of Riverside Library Service, and we wish you well.',
    ]);
  });

  it('reads like this when somebody asked for feedback', () => {
    expect(textOf('feedback', 'en-GB', true).paragraphs.slice(1, 4)).toEqual([
      'Everything here is measured by what the post needs. First comes what you showed well, and then where there is most room to build.',
      'On “Answering reference questions”, what you showed went beyond the level that the post needs.',
      'On “Teaching groups to search well”, what you showed did not yet reach the level that the post needs.',
    ]);
  });

  it('says that something was overlooked only where that is how it was assessed', () => {
    const [plain, rich] = [false, true].map((rich) =>
      whole(textOf('new-information-corrected', 'en-GB', rich)),
    );
    expect(plain).toContain('is under consideration again');
    expect(plain).not.toContain('overlooked');
    expect(rich).toContain('You pointed to something that we had overlooked.');
  });

  it('never repeats the committee’s own words for a reason', () => {
    const builder = decidedCase().dispose(
      'bo',
      'rejected',
      [{ ...GAP, text: 'Bo mumbled and lost the group.' }],
      'We were all bored.',
    );
    expect(JSON.stringify(compose(sign(outcome(builder, 'filled')), 'bo'))).not.toMatch(/mumbled|bored/);
  });
});
