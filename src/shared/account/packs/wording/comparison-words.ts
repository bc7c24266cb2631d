/** Every sentence of the comparison sheet. */
import { capital, list, plural, quote } from '../../wording/phrases';

export const comparisonWords = {
  title: 'Comparison on the declared criteria',
  section: {
    yardstick: 'What everybody was measured by',
    minimum: 'Minimum qualifications',
    ratings: 'Ratings on the declared criteria',
    beyond: 'What was not a criterion',
    grounds: 'What the outcome rests on',
    limits: 'What this sheet shows and what it does not',
  },

  who: (index: number, count: number): string =>
    count === 1 ? 'the person appointed' : `the person appointed ${letter(index)}`,
  column: (index: number, count: number): string =>
    count === 1 ? 'Appointed' : `Appointed ${letter(index)}`,

  erased:
    'Everything personal about this applicant has been erased. The ratings that remain are figures without words; facts cannot be read again.',
  unsigned: 'No decision about this application has been signed, so there is nobody to compare with.',
  nobody: 'Nobody was appointed by the signed decision, so there is nobody to compare with.',
  self: 'This applicant was appointed.',
  unrated: (whose: string): string =>
    `This applicant and ${whose} were not rated on the same criteria, so their ratings cannot be compared.`,
  means: (ours: string): string =>
    `On the criteria on which both were rated, the weighted mean of this applicant was ${ours} on a scale from 1 to 5.`,
  beside: (whose: string, rated: string, width: string): string =>
    `On the whole ${whose} was rated ${rated}. Up to ${width} apart counts as about the same, for so close these ratings cannot tell two people apart.`,
  more: (count: number): string =>
    `${capital(plural(count, 'other person', 'other people'))} appointed ${count === 1 ? 'is' : 'are'} compared in the tables.`,

  version: (version: number, versions: number): string =>
    versions === 1
      ? 'There is one version of the criteria, and everybody was measured by it.'
      : `There are ${versions} versions of the criteria. This applicant was measured by version ${version}.`,
  versions: 'This applicant and somebody appointed were rated under different versions of the criteria.',
  none: 'No criteria are recorded for this opening.',
  criteria: 'Scored criteria',
  criteriaColumns: ['Criterion', 'Weight', 'Scale'],
  scale: (points: number): string => `1 to ${points}`,
  conditions: (labels: readonly string[]): string =>
    `Declared working conditions: ${list(labels.map(quote))}.`,

  noMinimum: 'No minimum qualification was declared.',
  minimum: 'What each minimum required, and whether it is recorded as met',
  minimumOf: (whose: string): string => `Minimum qualifications of this applicant and ${whose}`,
  minimumColumns: ['Minimum qualification', 'What was required', 'This applicant'],
  met: 'recorded as met',
  notMet: 'recorded as not met',
  noFact: 'no fact recorded',
  gone: 'erased',
  heldAgainst: 'the outcome rests on it as not shown',
  minimumNote: 'A minimum is met or not. What anybody has beyond it is not compared on this sheet.',

  caption: (whose: string): string => `How this applicant and ${whose} were rated`,
  ratingColumns: ['Criterion', 'Weight', 'This applicant'],
  columnRated: (column: string): string => `${column} was rated`,
  how: 'The figures are means of the ratings that stand.',
  figures:
    'How somebody else was rated is theirs, so of whoever was appointed this sheet gives words and no figures. The accounts for the committee and for counsel have them.',
  leftOut: (labels: readonly string[], whose: string): string =>
    `Not compared, because this applicant and ${whose} were not both rated on it: ${list(labels.map(quote))}.`,

  whole:
    'The criteria, minimum qualifications and working conditions above are all that was declared for this opening.',
  notNamed: {
    age: 'Age was not among them: none of them names it.',
    experience: 'Experience was not among them: none of them names it.',
    origin: 'Origin was not among them: none of them names it.',
  },
  named: {
    age: (labels: readonly string[]): string =>
      `Age may be meant by what is declared as ${list(labels.map(quote))}.`,
    experience: (labels: readonly string[]): string =>
      `Experience is named by what is declared as ${list(labels.map(quote))}, and was assessed there as declared.`,
    origin: (labels: readonly string[]): string =>
      `Origin may be meant by what is declared as ${list(labels.map(quote))}.`,
  },
  years: (requirements: readonly string[]): string =>
    `Experience was asked for as a declared minimum: ${list(requirements)}. Experience beyond a minimum was not among the criteria.`,

  grounds: (labels: readonly string[]): string =>
    `The signed outcome for this applicant rests on ${list(labels)}.`,
  noGrounds: 'The signed outcome for this applicant records no ground.',
  outside: (count: number): string =>
    `It also rests on ${plural(count, 'ground', 'grounds')} outside the declared criteria. The words are not on this sheet; the account for counsel has them.`,
  onlyOutside: (count: number): string =>
    `The signed outcome for this applicant rests on ${plural(count, 'ground', 'grounds')} outside the declared criteria. The words are not on this sheet; the account for counsel has them.`,
  outsideAppointed:
    'The outcome of somebody appointed also rests on a ground outside the declared criteria. The account for counsel has it.',

  anonymous:
    'Nobody is named here, and no member of the panel. There are no notes, no dates and no words that anybody wrote about a person.',
  limit:
    'This sheet sets what is recorded side by side. It does not show how it came about; the complete record does. It is no legal advice.',
  would: (places: number): string =>
    `The comparison sheet was not made: ${plural(places, 'place', 'places')} would name somebody. Reword the criterion or requirement named in the details in a new version, or give the account for counsel instead.`,
} as const;

/** A, B, … Z, AA, AB, … */
function letter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${letter(Math.floor(index / 26) - 1)}${last}`;
}
