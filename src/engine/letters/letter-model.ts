import { wordingFor, writtenDay } from '@shared/correspondence';
import type { Day } from '@shared/kernel';
import type { LetterModel, LetterWording } from '@shared/letters';
import type { OpeningRecord } from '@shared/record';
import type { Organisation } from '@shared/settings';
import type { Addressee } from './addressee';
import type { Signatory } from './render-scope';

/** The organisation's signatory, else the member who signed the decision, else the chair. */
export function signatoryOf(record: OpeningRecord, organisation: Organisation): Signatory | null {
  if (organisation.signatory.name.trim() !== '') return organisation.signatory;
  const chair = record.opening.committee.members.find((item) => item.role === 'chair')?.member;
  const member = record.members.get(record.decision?.member ?? chair ?? '');
  return member ? { name: member.fullName, role: member.role } : null;
}

/** Puts the words into the organisation's frame. */
export function modelOf(
  words: LetterWording,
  frame: {
    addressee: Addressee;
    organisation: Organisation;
    signatory: Signatory;
    language: string;
    today: Day;
    reference: string;
    watermark?: string | undefined;
  },
): LetterModel {
  const { addressee, organisation, signatory, language, today } = frame;
  const fixed = wordingFor(language);
  const { logo, printerOffset: offset } = organisation;
  const { signature } = signatory;
  return {
    layout: organisation.layout,
    language,
    date: today,
    dateText: writtenDay(today, language),
    title: words.subject,
    author: organisation.name,
    letterhead: {
      name: organisation.name,
      lines: organisation.letterheadLines,
      colour: organisation.colour,
      ...(logo === undefined ? {} : { logo }),
    },
    returnLine: organisation.returnLine,
    address: [addressee.name, ...addressee.lines],
    subject: organisation.sample ? fixed.sampleSubject + words.subject : words.subject,
    salutation: words.salutation,
    paragraphs: words.paragraphs,
    closing: words.closing,
    signatory: {
      name: signatory.name,
      role: signatory.role,
      ...(signature === undefined ? {} : { signature }),
    },
    reference: frame.reference,
    referenceLabel: fixed.referenceLabel,
    watermark: organisation.sample ? fixed.sampleBand : (frame.watermark ?? ''),
    ...(offset === undefined ? {} : { offset }),
  };
}

/** The words of a letter as they can be rewritten: without the mark before the subject of a sample. */
export function wordsOf(model: LetterModel, sample: boolean): LetterWording {
  const mark = sample ? wordingFor(model.language).sampleSubject : '';
  const { subject, salutation, paragraphs, closing } = model;
  return {
    subject: subject.slice(subject.startsWith(mark) ? mark.length : 0),
    salutation,
    paragraphs,
    closing,
  };
}
