/** Sentences of the document about a whole opening. */
import type { CriteriaChange } from '../../../openings';
import type { Day } from '../../../kernel';
import { writtenDay as day } from '../../dates';
import { capital, list, plural, quote, stop } from '../../wording/phrases';
import type { When } from '../../recorded';
import { entered, happened, later, source } from '../../wording/when-phrases';

export const openingWords = {
  title: (title: string): string => `The opening ${quote(title)}`,
  unknown: 'There is no such opening on record.',
  answer: (post: string, applications: number): string =>
    `${stop(`This is everything on record about the opening ${quote(post)} as a whole`)} ${capital(plural(applications, 'application', 'applications'))} ${applications === 1 ? 'is' : 'are'} on record; each has an account of its own in this pack.`,
  signed: (who: string, on: Day, entry: When | null, corrected: boolean): string =>
    `The decision in force was signed by ${who} on ${day(on)}${source(entry)}${corrected ? ' and supersedes an earlier one' : ''}.`,
  unsigned: 'No decision has been signed.',
  held: (count: number): string =>
    `${capital(plural(count, 'legal hold', 'legal holds'))} ${count === 1 ? 'stands' : 'stand'} on this opening: nothing about it is erased until ${count === 1 ? 'it is' : 'they are'} lifted.`,
  section: {
    advert: 'What was advertised and announced',
    yardstick: 'The criteria, in every version',
    committee: 'The committee',
    declarations: 'Declarations of interest',
    decision: 'Decisions, votes and dissents',
    findings: 'What the checks raised and how it was settled',
    figures: 'Applications in figures',
    deviations: 'Where the process departed from what was announced',
    letters: 'Letters and the words they were made from',
    contacts: 'Questions, conversations and promises',
    keeping: 'Holds, erasures and how long records are kept',
    integrity: 'How far this record can be trusted',
  },

  post: (post: string, location: string, posts: number): string =>
    `The post: ${post}${location.trim() === '' ? '' : `, ${location.trim()}`}; ${plural(posts, 'post', 'posts')} to fill.`,
  jurisdiction: (code: string): string =>
    code.trim() === '' ? 'No jurisdiction is stated.' : `Jurisdiction: ${code.trim()}.`,
  advertised: (on: Day): string => `It was advertised on ${day(on)}.`,
  closes: (on: Day): string => `Applications closed on ${day(on)}.`,
  advert: 'The advert reads:',
  noAdvert: 'No text of an advert is recorded.',
  outcomeReason: (text: string): string => `Reason recorded for it: ${stop(text)}`,
  noReview: 'No review of the preference is recorded.',

  fromFile: 'From a case file',
  version: (version: number, when: When): string => `Version ${version}, ${entered(when)}.`,
  reason: (text: string): string => `Reason for the change: ${stop(text)}`,
  ratedUnder: (cards: number): string =>
    cards === 0
      ? 'No scorecard was submitted under it.'
      : `${capital(plural(cards, 'scorecard', 'scorecards'))} ${cards === 1 ? 'was' : 'were'} submitted under it.`,
  change: ({ what, change, label, details }: CriteriaChange): string =>
    `${WHAT[what]} ${quote(label)} was ${change}.${details.length === 0 ? '' : ` ${details.join(' ')}`}`,
  noChange: 'Nothing that people are measured by differs from the version before.',
  stages: (labels: readonly string[]): string => `Stages, in order: ${list(labels.map(quote))}.`,
  anchors: (version: number, label: string): string => `Version ${version}, what each point means: ${label}`,
  criteria: (version: number): string => `Version ${version}, scored criteria`,
  criteriaColumns: ['Criterion', 'Weight', 'Scale', 'What was asked'],
  anchorColumns: ['Point', 'Anchor'],
  none: 'No criteria are recorded.',

  members: 'Members',
  memberColumns: ['Member', 'Role', 'Unit', 'Scores at'],
  everyStage: 'every stage',
  noStage: 'no stage',
  quorum: (count: number): string =>
    count === 0 ? 'No quorum was set.' : `The quorum is ${plural(count, 'member', 'members')}.`,
  noInterest: (who: string, count: number): string =>
    `${who} declared no interest in ${plural(count, 'application', 'applications')}.`,
  undeclared: (who: string, count: number, people: readonly string[]): string =>
    `${who} has made no declaration about ${plural(count, 'application', 'applications')}: ${list(people)}.`,
  interests: 'Interests declared, and who stepped out',
  interestColumns: ['Member', 'Application', 'Declared', 'When'],
  steppedOut: '; stepped out',

  decided: (who: string, on: Day, entry: When | null, version: number): string =>
    `${who} signed a decision on ${day(on)}${later(entry)}, under version ${version} of the criteria.`,
  rationale: (text: string): string => `Rationale: ${stop(text)}`,
  supersedes: 'It supersedes the decision before it, which stays on record.',
  reopened: (who: string, when: When, reason: string): string =>
    `${who} opened it for correction${happened(when)}. Reason: ${stop(reason)}`,
  outcomes: (on: Day): string => `Outcomes signed on ${day(on)}`,
  outcomeColumns: ['Application', 'Outcome', 'Grounds'],
  noVotes: 'No vote is recorded.',
  noDissent: 'No dissent is recorded.',
  tally: 'Votes by unit',
  tallyColumns: ['Unit', 'May vote', 'Voted', 'Votes', 'Vetoes'],
  noUnit: 'no unit',
  review: (who: string, on: Day, text: string): string =>
    `${who} recorded on ${day(on)} how the preference set by a rule was considered: ${stop(text)}`,
  considered: (person: string, text: string): string => `For ${person}: ${stop(text)}`,

  noFindings: 'The checks raise nothing in this opening as it stands.',
  about: (people: readonly string[]): string => `About ${list(people)}.`,

  noDeviation: 'No departure from the announced process is recorded.',

  byStage: 'Applications by the furthest stage reached and the outcome',
  stage: 'Stage',
  total: 'Total',
  stageNone: 'none recorded',
  withdrawn: 'Withdrawn',
  undecided: 'Undecided',
  byCriterion: 'Panel means by criterion, over everybody rated',
  criterionColumns: ['Criterion', 'Rated', 'Mean', 'Lowest', 'Highest'],
  byMinimum: 'Minimum qualifications as the facts on record stand',
  minimumColumns: ['Minimum qualification', 'Required', 'Met', 'Not met', 'No fact'],
  figuresNote:
    'Counts are of applications on record. An outcome counts where it is signed; one entered and not signed is undecided.',
} as const;

const WHAT: Record<CriteriaChange['what'], string> = {
  qualification: 'The minimum qualification',
  criterion: 'The criterion',
  condition: 'The working condition',
  stage: 'The stage',
};
