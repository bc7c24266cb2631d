/**
 * The few words a letter needs beside its template, language by language. A language that is not
 * listed falls back to English.
 */
import { requirementText, type Qualification } from '../openings';

export interface Wording {
  /** The band across a letter of a sample organisation, and the mark before its subject. */
  sampleBand: string;
  sampleSubject: string;
  referenceLabel: string;
  /** A requirement as a phrase that stands in quotation marks. */
  requirement(qualification: Qualification): string;
}

type DegreeLevel = Extract<Qualification, { kind: 'degree' }>['level'];

interface Parts {
  years: (years: number, subject: string) => string;
  degrees: Record<DegreeLevel, string>;
  inField: (subject: string) => string;
  licence: (subject: string) => string;
  language: (subject: string, level: string) => string;
}

function phrase(parts: Parts): Wording['requirement'] {
  return (qualification) => {
    switch (qualification.kind) {
      case 'years':
        return parts.years(qualification.years, qualification.subject);
      case 'degree':
        return (
          parts.degrees[qualification.level] +
          (qualification.subject.trim() === '' ? '' : parts.inField(qualification.subject))
        );
      case 'licence':
        return parts.licence(qualification.subject);
      case 'language':
        return parts.language(qualification.subject, qualification.level);
      case 'yes-no':
        return qualification.subject;
    }
  };
}

const en: Wording = {
  sampleBand: 'Sample – invented people, not a real letter',
  sampleSubject: 'Sample: ',
  referenceLabel: 'Record reference',
  requirement: (qualification) =>
    qualification.kind === 'years' && qualification.years === 1
      ? `at least 1 year of ${qualification.subject}`
      : requirementText(qualification),
};

const de: Wording = {
  sampleBand: 'Muster – erfundene Personen, kein echtes Schreiben',
  sampleSubject: 'Muster: ',
  referenceLabel: 'Protokollreferenz',
  requirement: phrase({
    years: (years, subject) => `mindestens ${years} ${years === 1 ? 'Jahr' : 'Jahre'} Erfahrung: ${subject}`,
    degrees: {
      secondary: 'Schulabschluss der Sekundarstufe',
      vocational: 'abgeschlossene Berufsausbildung',
      bachelor: 'Bachelorabschluss',
      master: 'Masterabschluss',
      doctorate: 'Promotion',
    },
    inField: (subject) => ` (${subject})`,
    licence: (subject) => `${subject} (gültig)`,
    language: (subject, level) => `${subject}, mindestens Niveau ${level}`,
  }),
};

const fr: Wording = {
  sampleBand: 'Exemple – personnes inventées, lettre fictive',
  sampleSubject: 'Exemple\u00a0: ',
  referenceLabel: 'Référence du registre',
  requirement: phrase({
    years: (years, subject) => `au moins ${years} ${years < 2 ? 'an' : 'ans'} d’expérience (${subject})`,
    degrees: {
      secondary: 'diplôme de fin d’études secondaires',
      vocational: 'diplôme professionnel',
      bachelor: 'diplôme de niveau licence',
      master: 'diplôme de niveau master',
      doctorate: 'doctorat',
    },
    inField: (subject) => ` (${subject})`,
    licence: (subject) => `${subject} en cours de validité`,
    language: (subject, level) => `${subject}, niveau ${level} au minimum`,
  }),
};

const es: Wording = {
  sampleBand: 'Ejemplo – personas inventadas, no es una carta real',
  sampleSubject: 'Ejemplo: ',
  referenceLabel: 'Referencia del registro',
  requirement: phrase({
    years: (years, subject) =>
      `al menos ${years} ${years === 1 ? 'año' : 'años'} de experiencia (${subject})`,
    degrees: {
      secondary: 'título de educación secundaria',
      vocational: 'título de formación profesional',
      bachelor: 'título de grado',
      master: 'título de máster',
      doctorate: 'doctorado',
    },
    inField: (subject) => ` (${subject})`,
    licence: (subject) => `${subject} en vigor`,
    language: (subject, level) => `${subject}, nivel ${level} como mínimo`,
  }),
};

const nl: Wording = {
  sampleBand: 'Voorbeeld – verzonnen personen, geen echte brief',
  sampleSubject: 'Voorbeeld: ',
  referenceLabel: 'Dossierreferentie',
  requirement: phrase({
    years: (years, subject) => `ten minste ${years} jaar ervaring (${subject})`,
    degrees: {
      secondary: 'diploma voortgezet onderwijs',
      vocational: 'afgeronde beroepsopleiding',
      bachelor: 'bachelordiploma',
      master: 'masterdiploma',
      doctorate: 'doctoraat',
    },
    inField: (subject) => ` (${subject})`,
    licence: (subject) => `${subject} (geldig)`,
    language: (subject, level) => `${subject}, minimaal niveau ${level}`,
  }),
};

const WORDINGS: Record<string, Wording> = { en, de, fr, es, nl };

/** The fixed words for a language of letters (BCP 47). */
export const wordingFor = (language: string): Wording => WORDINGS[language.split('-')[0]!] ?? en;
