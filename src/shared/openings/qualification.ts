import { CEFR, DEGREES, type Day } from '../kernel';
import type { Qualification } from './schema';

/** What is known about a candidate for one qualification, whatever the source. */
export type Held =
  | { kind: 'years'; subject: string; years: number }
  | { kind: 'degree'; subject: string; level: (typeof DEGREES)[number] }
  | { kind: 'licence'; subject: string; validUntil?: Day | undefined }
  | { kind: 'language'; subject: string; level: (typeof CEFR)[number] }
  | { kind: 'yes-no'; subject: string; holds: boolean };

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

/** Whether a recorded fact speaks about this qualification at all: same kind, same subject. */
export function concerns(held: Held, qualification: Qualification): boolean {
  if (held.kind !== qualification.kind) return false;
  if (qualification.kind === 'degree' && fold(qualification.subject) === '') return true;
  return fold(held.subject) === fold(qualification.subject);
}

/** Whether a fact that concerns a qualification meets it. `closesOn` is the opening's closing date. */
export function meets(held: Held, qualification: Qualification, closesOn: Day | undefined): boolean {
  if (held.kind === 'years' && qualification.kind === 'years') return held.years >= qualification.years;
  if (held.kind === 'degree' && qualification.kind === 'degree') {
    return DEGREES.indexOf(held.level) >= DEGREES.indexOf(qualification.level);
  }
  if (held.kind === 'licence' && qualification.kind === 'licence') {
    return held.validUntil === undefined || closesOn === undefined || held.validUntil >= closesOn;
  }
  if (held.kind === 'language' && qualification.kind === 'language') {
    return CEFR.indexOf(held.level) >= CEFR.indexOf(qualification.level);
  }
  return held.kind === 'yes-no' && qualification.kind === 'yes-no' && held.holds;
}

const DEGREE_WORDS: Record<(typeof DEGREES)[number], string> = {
  secondary: 'secondary education',
  vocational: 'a vocational qualification',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
};

const yearsText = (years: number): string => (years === 1 ? 'one year' : `${years} years`);

const inField = (subject: string): string => (subject.trim() === '' ? '' : ` in ${subject}`);

/** The requirement as a phrase: "at least 2 years of reference work". */
export function requirementText(qualification: Qualification): string {
  switch (qualification.kind) {
    case 'years':
      return `at least ${yearsText(qualification.years)} of ${qualification.subject}`;
    case 'degree':
      return `${DEGREE_WORDS[qualification.level]}${inField(qualification.subject)}`;
    case 'licence':
      return `a valid ${qualification.subject}`;
    case 'language':
      return `${qualification.subject} at level ${qualification.level} or above`;
    case 'yes-no':
      return qualification.subject;
  }
}

/** What is held, as a phrase: "15 years of reference work". */
export function heldText(held: Held): string {
  switch (held.kind) {
    case 'years':
      return `${yearsText(held.years)} of ${held.subject}`;
    case 'degree':
      return `${DEGREE_WORDS[held.level]}${inField(held.subject)}`;
    case 'licence':
      return held.validUntil === undefined ? held.subject : `${held.subject}, valid until ${held.validUntil}`;
    case 'language':
      return `${held.subject} at level ${held.level}`;
    case 'yes-no':
      return held.holds ? held.subject : `not: ${held.subject}`;
  }
}
