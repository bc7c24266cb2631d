/** Reading age by published formulas, held against examples counted by hand. */
import { describe, expect, it } from 'vitest';
import { readingAge } from '@shared/correspondence';
import { syllables } from '@shared/correspondence/syllables';

describe('syllables', () => {
  it.each([
    ['en', { thank: 1, writing: 2, made: 1, application: 4, looked: 1, wanted: 2 }],
    ['de', { wir: 1, danken: 2, ihnen: 2, bewerbung: 3, freude: 2, gespräch: 2, entschieden: 3 }],
    ['fr', { nous: 1, remercions: 3, journée: 2, poste: 1, création: 3, décision: 3, que: 1, les: 1 }],
    ['es', { gracias: 2, puesto: 2, que: 1, día: 2, decisión: 3, guía: 2, entrevista: 4, y: 1 }],
    ['nl', { dank: 1, sollicitatie: 5, gesprek: 2, mooie: 2, besluit: 2, wij: 1, geïnteresseerd: 5 }],
  ])('are counted by the rules of %s', (language, words) => {
    for (const [word, count] of Object.entries(words))
      expect([word, syllables(word, language)]).toEqual([word, count]);
  });
});

describe('reading age', () => {
  it.each([
    // 6 words, 8 syllables: 0.39·6 + 11.8·8/6 − 10.59 = 7.483.
    ['en-GB', 'Thank you for writing about this.', 7.483],
    // 3 words, 5 syllables: 180 − 3 − 58.5·5/3 = 79.5, a twentieth of a band below 80.
    ['de', 'Wir danken Ihnen.', 12.05],
    // 3 words, 5 syllables: 207 − 3.045 − 73.6·5/3 = 81.2883.
    ['fr', 'Nous vous remercions.', 11.871],
    // 4 words, 9 syllables: 206.84 − 4.08 − 60·9/4 = 67.76.
    ['es', 'Hemos leído su mensaje.', 13.448],
    // 3 words, 4 syllables: 206.84 − 2.79 − 77·4/3 = 101.38: nobody is younger than the easiest band.
    ['nl', 'Wij danken u.', 10],
  ])('of a sentence in %s, counted by hand', (language, text, age) => {
    expect(readingAge(text, language)).toBeCloseTo(age, 2);
  });

  it('rises over sixteen with long sentences and long words, in every language', () => {
    const heavy = {
      'en-US':
        'Notwithstanding the aforementioned considerations, the committee regrettably determined, following comprehensive deliberation, that continuation of your candidacy would be inadvisable.',
      de: 'Unter Berücksichtigung der vorgenannten Auswahlgesichtspunkte ist die Auswahlkommission nach eingehender Beratungstätigkeit zu der Überzeugung gelangt, von einer Weiterverfolgung Ihrer Bewerbungsangelegenheit abzusehen.',
      fr: 'Considérant l’ensemble des éléments susmentionnés, la commission a malheureusement déterminé, consécutivement à une délibération approfondie, que la continuation de votre candidature ne serait aucunement justifiée.',
      es: 'Considerando las circunstancias anteriormente mencionadas, la comisión determinó, posteriormente a una deliberación exhaustiva, que la continuación de su candidatura resultaría completamente desaconsejable.',
      nl: 'Overeenkomstig bovenvermelde selectieoverwegingen heeft de sollicitatiecommissie na uitvoerige beraadslagingen geconcludeerd dat voortzetting van uw sollicitatieprocedure onverantwoord zou zijn.',
    };
    for (const [language, text] of Object.entries(heavy))
      expect(readingAge(text, language)).toBeGreaterThan(16);
  });

  it('does not take the day of a month for the end of a sentence', () => {
    const [day, year] = ['Schreiben Sie uns bis zum 2. Juni.', 'Schreiben Sie uns bis zum 2 Juni.'];
    expect(readingAge(day!, 'de')).toBe(readingAge(year!, 'de'));
  });

  it('says nothing about a language without a formula, or a text without words', () => {
    expect(readingAge('Děkujeme vám za zprávu.', 'cs')).toBeNull();
    expect(readingAge(' … 12 ', 'de')).toBeNull();
  });
});
