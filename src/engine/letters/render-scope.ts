import type { LetterKind } from '@shared/letters';
import type { Day } from '@shared/kernel';
import { claimHolds, metInPerson, onlyAboutPost, addDays, writtenDay } from '@shared/correspondence';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import type { Scope } from './render-engine';

/** How long after its date a letter invites questions, in days. */
export const ASK_DAYS = 28;

export interface Signatory {
  name: string;
  role: string;
}

/**
 * The variables of a template, as plain text and yes or no. Days are written out in the letter's
 * language. A value that is not on record is an empty text, so that a template can ask for it.
 * Listed for template writers in docs/letters.md.
 */
export function letterScope(
  record: OpeningRecord,
  app: ApplicationRecord,
  at: { today: Day; language: string; kind: LetterKind; signatory: Signatory; grounds: string },
): Scope {
  const { contact } = app.candidate;
  const { details, ref, outcome } = record.opening;
  const until = app.disposition?.reserveUntil;
  const written = (day: Day | undefined): string => (day === undefined ? '' : writtenDay(day, at.language));
  return {
    candidate: {
      name: contact?.fullName ?? '',
      addressAs: filledOr(contact?.addressAs, contact?.fullName ?? ''),
    },
    opening: { title: details.title, ref, unit: details.unit, location: details.location, outcome },
    organisation: { name: record.organisation?.name ?? '' },
    signatory: { name: at.signatory.name, role: at.signatory.role },
    stage: { label: app.stage?.label ?? '', kind: app.stage?.kind ?? '' },
    contact: filledOr(record.organisation?.contact, ''),
    date: written(at.today),
    signedOn: written(record.decision?.on),
    receivedOn: written(app.application.receivedOn),
    askUntil: written(addDays(at.today, ASK_DAYS)),
    reserveUntil: written(until),
    grounds: at.grounds,
    interviewed: metInPerson(record, app),
    postFilled: outcome.startsWith('filled') && claimHolds({ claim: 'another-appointed' }, record, app),
    onlyAboutPost: onlyAboutPost(app),
  };
}

const filledOr = (text: string | undefined, otherwise: string): string =>
  text === undefined || text.trim() === '' ? otherwise : text;

/** Paths of the variables that a template may use, and those of a statement. */
export const TEMPLATE_VARIABLES: ReadonlySet<string> = new Set([
  'candidate.name',
  'candidate.addressAs',
  'opening.title',
  'opening.ref',
  'opening.unit',
  'opening.location',
  'opening.outcome',
  'organisation.name',
  'signatory.name',
  'signatory.role',
  'stage.label',
  'stage.kind',
  'contact',
  'date',
  'signedOn',
  'receivedOn',
  'askUntil',
  'reserveUntil',
  'grounds',
  'interviewed',
  'postFilled',
  'onlyAboutPost',
]);
export const STATEMENT_VARIABLES: ReadonlySet<string> = new Set(['label', 'requirement', 'first', 'reserve']);
