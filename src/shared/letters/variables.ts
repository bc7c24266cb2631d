/** What the approved words may name. docs/letters.md says what each holds. */
import { TEMPLATE_CLAIMS } from './claims';
import type { LetterKind } from './kinds';
import type { Statement } from './schema';

/** Of the person who is written to and of who writes: every letter may use these. */
const FRAME = [
  'addressee.name',
  'addressee.addressAs',
  'organisation.name',
  'signatory.name',
  'signatory.role',
  'contact',
  'date',
  'inquiry.date',
] as const;

const ABOUT_APPLICATION = [
  'candidate.name',
  'candidate.addressAs',
  'opening.title',
  'opening.ref',
  'opening.unit',
  'opening.location',
  'opening.outcome',
  'stage.label',
  'stage.kind',
  'signedOn',
  'receivedOn',
  'withdrawnOn',
  'askUntil',
  'reserveUntil',
  'disposition',
  'overlooked',
  'onFileUntil',
  'spokeOn',
  'earlier.date',
  'earlier.reference',
  'grounds',
  'strengths',
  'development',
  'interviewed',
  'postFilled',
  'onlyAboutPost',
  'applyAgain',
  'decided',
] as const;

export const TEMPLATE_VARIABLES = [...FRAME, ...ABOUT_APPLICATION] as const;

/** Variables that are yes or no: for conditions. */
export const YES_NO_VARIABLES: ReadonlySet<string> = new Set([
  'interviewed',
  'postFilled',
  'onlyAboutPost',
  'applyAgain',
  'decided',
  'overlooked',
  'first',
  'reserve',
]);

/**
 * Variables that a letter of this kind may use. A letter to somebody else than the candidate knows
 * nothing about a candidate, a post or an application.
 */
export const variablesFor = (kind: LetterKind): readonly string[] =>
  kind === 'third-party-refusal' ? FRAME : TEMPLATE_VARIABLES;

export type TemplateClaim = (typeof TEMPLATE_CLAIMS)[number];

/** Claims that a letter of this kind may make. */
export const claimsFor = (kind: LetterKind): readonly TemplateClaim[] =>
  kind === 'third-party-refusal' ? [] : TEMPLATE_CLAIMS;

/** Variables of the sentence for one sort of ground. */
export const statementVariablesFor = (ground: Statement['ground']): readonly string[] =>
  ground === 'strength' || ground === 'development'
    ? ['label', 'requirement', 'first', 'reserve', 'band', 'observed']
    : ['label', 'requirement', 'first', 'reserve'];

export const TEMPLATE_FILTERS = [
  'default',
  'append',
  'prepend',
  'capitalize',
  'upcase',
  'downcase',
  'strip',
  'says',
] as const;
