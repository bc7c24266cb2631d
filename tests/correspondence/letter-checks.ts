/** Runs the letter checks over a case, and says what fired. */
import {
  checkLetter,
  type LetterCheckCode,
  type LetterDraft,
  type LetterTools,
} from '@shared/correspondence';
import type { Finding } from '@shared/checks/finding';
import type { OpeningRecord } from '@shared/record';
import type { OpeningBuilder } from '../support/opening-builder';
import { appOf, compose, decidedCase, outcome, sign, TOOLS } from './letter-case';

export const signed = (): OpeningBuilder => sign(outcome(decidedCase(), 'filled'));

export const check = (
  record: OpeningRecord,
  candidate: string,
  draft: LetterDraft,
  tools: Partial<LetterTools> = {},
): Finding[] => checkLetter(record, appOf(record, candidate), draft, { ...TOOLS, ...tools });

export const codes = (findings: Finding[]): string[] => [
  ...new Set(findings.map((finding) => finding.check)),
];

/** Findings of the letter owed, with other approved words than the shipped ones. */
export const edited = (
  builder: OpeningBuilder,
  candidate: string,
  changes: Partial<LetterDraft['model']>,
  tools: Partial<LetterTools> = {},
) => {
  const draft = compose(builder, candidate);
  const model = { ...draft.model, ...changes };
  const { subject, salutation, paragraphs, closing } = model;
  const approved = { subject, salutation, paragraphs, closing };
  return check(builder.record(), candidate, { ...draft, model, approved }, tools);
};

export const adding = (
  builder: OpeningBuilder,
  candidate: string,
  paragraph: string,
  tools: Partial<LetterTools> = {},
) =>
  edited(
    builder,
    candidate,
    { paragraphs: [...compose(builder, candidate).model.paragraphs, paragraph] },
    tools,
  );

export const withClaims = (builder: OpeningBuilder, candidate: string, claims: LetterDraft['claims']) =>
  check(builder.record(), candidate, { ...compose(builder, candidate), claims });

export const SEVERITY: Partial<Record<LetterCheckCode, string>> = {
  'already-told': 'justify',
  discourteous: 'justify',
  late: 'advise',
  'boilerplate-repeated': 'advise',
};

/** What fired, with severity; a finding without a whole sentence or a way to settle it shows up too. */
export const fired = (findings: Finding[]): string =>
  [
    ...new Set(
      findings.map(({ check, severity, message, settle }) => {
        const whole = /^\S.*[.”]$/su.test(message) && settle.length > 0;
        return `${check} ${severity}${whole ? '' : ` malformed: ${message}`}`;
      }),
    ),
  ].join(', ');
