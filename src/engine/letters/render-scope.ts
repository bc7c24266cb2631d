import type { Inquiry } from '@shared/inquiries';
import type { Letter, LetterKind } from '@shared/letters';
import type { Day } from '@shared/kernel';
import { claimHolds, metInPerson, onlyAboutPost, addDays, writtenDay } from '@shared/correspondence';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import type { Addressee } from './addressee';
import type { Scope } from './render-engine';

/** How long after its date a letter invites questions, in days. */
export const ASK_DAYS = 28;

export interface Signatory {
  name: string;
  role: string;
  signature?: string | undefined;
}

export interface ScopeFrame {
  today: Day;
  language: string;
  kind: LetterKind;
  signatory: Signatory;
  addressee: Addressee;
  earlier: Letter | null;
  inquiry: Inquiry | null;
  /** Recorded grounds and points of feedback in the approved sentences. */
  grounds: string;
  strengths: string;
  development: string;
}

/**
 * The variables of a template, as plain text and yes or no. Days are written out in the letter's
 * language. A value that is not on record is an empty text, so that a template can ask for it.
 * Listed for template writers in docs/letters.md. A letter to a third party has only those of the
 * frame: there is nothing about a candidate that it could tell.
 */
export function letterScope(record: OpeningRecord, app: ApplicationRecord, at: ScopeFrame): Scope {
  const written = (day: Day | undefined): string => (day === undefined ? '' : writtenDay(day, at.language));
  const frame: Scope = {
    addressee: { name: at.addressee.name, addressAs: at.addressee.addressAs },
    organisation: { name: record.organisation?.name ?? '' },
    signatory: { name: at.signatory.name, role: at.signatory.role },
    contact: filledOr(record.organisation?.contact, ''),
    date: written(at.today),
    inquiry: { date: written(at.inquiry?.receivedOn) },
  };
  if (at.kind === 'third-party-refusal') return frame;
  const { contact } = app.candidate;
  const { details, ref, outcome } = record.opening;
  return {
    ...frame,
    candidate: {
      name: contact?.fullName ?? '',
      addressAs: filledOr(contact?.addressAs, contact?.fullName ?? ''),
    },
    opening: { title: details.title, ref, unit: details.unit, location: details.location, outcome },
    stage: { label: app.stage?.label ?? '', kind: app.stage?.kind ?? '' },
    earlier: { date: written(at.earlier?.on), reference: at.earlier?.reference ?? '' },
    signedOn: written(record.decision?.on),
    receivedOn: written(app.application.receivedOn),
    withdrawnOn: written(app.application.withdrawn?.on),
    askUntil: written(addDays(at.today, ASK_DAYS)),
    reserveUntil: written(app.disposition?.reserveUntil),
    onFileUntil: written(keptUntil(app, at.today)),
    spokeOn: written(spokeOn(app)),
    disposition: app.disposition?.code ?? '',
    overlooked: at.inquiry?.assessment?.classification === 'overlooked',
    grounds: at.grounds,
    strengths: at.strengths,
    development: at.development,
    interviewed: metInPerson(record, app),
    postFilled: outcome.startsWith('filled') && claimHolds({ claim: 'another-appointed' }, record, app),
    onlyAboutPost: onlyAboutPost(app),
    applyAgain: claimHolds({ claim: 'apply-again' }, record, app),
    decided: record.status === 'signed',
  };
}

/** Last day of the longest promise to keep the application that still stands. */
export const keptUntil = (app: ApplicationRecord, today: Day): Day | undefined =>
  app.matters.promises
    .filter((item) => item.promise === 'on-file' && item.settled === null && item.until >= today)
    .map((item) => item.until)
    .toSorted()
    .at(-1);

/** Day of the latest conversation about the outcome. */
export const spokeOn = (app: ApplicationRecord): Day | undefined =>
  app.matters.conversations
    .map((item) => item.on)
    .toSorted()
    .at(-1);

const filledOr = (text: string | undefined, otherwise: string): string =>
  text === undefined || text.trim() === '' ? otherwise : text;
