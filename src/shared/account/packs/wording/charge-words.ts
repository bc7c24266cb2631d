/** Sentences of a charge pack: what is added to each account, the index and the page to read first. */
import type { Day } from '../../../kernel';
import { writtenDay as day } from '../../dates';
import { capital, plural, quote, stop } from '../../wording/phrases';

export const chargeWords = {
  person: 'The person and the application',
  erased: 'Everything personal about this candidate was erased and cannot be read again.',
  name: (name: string, reference: string, application: string): string =>
    `${name}; reference ${reference}, application ${application}.`,
  addressAs: (text: string): string => `Asked to be addressed as ${quote(text)}.`,
  contact: (label: string, text: string): string => `${label}: ${stop(text)}`,
  email: 'E-mail',
  phone: 'Telephone',
  address: 'Address',
  language: 'Language of letters',

  marks: 'Every mark, as each member submitted it',
  marksNote:
    'Scorecards that were corrected later stand here too, as they were submitted. The accounts above count only those that stand.',
  card: (member: string, stage: string, on: Day, corrected: boolean): string =>
    `${member}, ${stage}, ${day(on)}${corrected ? ' (corrected later)' : ''}`,
  marksColumns: ['Criterion', 'Points', 'What was seen or heard'],
  correction: (reason: string): string => `Reason for the correction: ${stop(reason)}`,

  letters: 'Around the letters',
  noLetters: 'Nothing is recorded around the letters besides what is said above.',
  takenBack: (reference: string, on: Day): string => `The letter ${reference} was taken back on ${day(on)}.`,
  covering: (reference: string, text: string): string =>
    `Covering e-mail of the letter ${reference}: ${stop(text)}`,
  justified: (check: string, text: string): string => `A letter check (${check}) was answered: ${stop(text)}`,
  spoke: (on: Day, who: string, note: string): string =>
    `Conversation on ${day(on)}${who === '' ? '' : `, by ${who}`}${note.trim() === '' ? '.' : `: ${stop(note)}`}`,

  chronology: 'What happened, in the order of the log',
  chronologyNote:
    'Each line has the day on which it happened and the day on which it was recorded, so that what was written down later can be told from what was written down at the time. A dash stands where a case file was taken over that gives no day.',
  noDay: '–',
  chronologyTable: 'Chronology',
  chronologyColumns: ['Happened', 'Recorded', 'What'],

  index: {
    title: (title: string): string => `Charge pack: ${quote(title)}`,
    answer: (applications: number, letters: number, attachments: number): string =>
      `This folder holds what is on record about the whole opening: one document about the opening, ${plural(applications, 'account', 'accounts')} of single applications with every member’s marks and notes, exact copies of ${plural(letters, 'letter', 'letters')}, and ${plural(attachments, 'file', 'files')} kept with candidates. Nothing is left out for being unfavourable. It names people: hand it to counsel only.`,
    section: {
      what: 'What is asked for, and where it is',
      files: 'Applications in order of arrival',
      missing: 'What could not be put in',
      law: 'Sources, and how sure they are',
    },
    whatColumns: ['Evidence', 'Where'],
    fileColumns: ['No.', 'Application', 'Outcome', 'Account', 'Letters', 'Files'],
    filesCaption: 'Accounts, letters and kept files',
    whatCaption: 'Evidence and its place in this folder',
    none: 'Nothing is missing.',
    noHold:
      'No legal hold stands on this opening. Where a charge, a claim or a complaint is made or expected, place one in Custody, so that nothing is erased meanwhile.',
    outsideLog:
      'Papers that were never put into Grounds (e-mails, job descriptions, notes on paper, calendars) are not in here. Look for them and keep them too.',
    names:
      'File names carry a number, the reference of the application and the record reference; they name nobody.',
    advice: 'None of this is legal advice. Check every source before you rely on it.',
    source: (text: string, source: string, confidence: string, checkedOn: Day): string =>
      `${stop(text)} Source: ${source} (${confidence}, looked at on ${day(checkedOn)}).`,
    missing: (what: string, why: string): string => `${capital(what)}: ${stop(why)}`,
  },
} as const;

/** Where what is usually asked for is found. */
export const EVIDENCE: readonly (readonly [what: string, where: string])[] = [
  ['Advert, announced conditions, timetable, criteria and requirements', 'opening.pdf, opening.json'],
  ['Every application: facts with sources, and the files kept with it', 'applications/, attachments/'],
  ['Notes of each interviewer', 'applications/, under “Every mark, as each member submitted it”'],
  ['Marks of each interviewer', 'applications/, in the same table'],
  [
    'Discussion and decision of the panel: votes, dissents, rationale, checks and answers',
    'opening.pdf; each application’s own grounds in applications/',
  ],
  [
    'All correspondence: letters as issued, questions, answers and conversations',
    'letters/, applications/; registers in opening.pdf',
  ],
  ['Record of sending and receipt', 'opening.pdf, under “Letters and the words they were made from”'],
  ['How files were kept from being changed', 'index.pdf, last page; manifest.json'],
];

/** What asks for it. Each with its source, how sure it is, and when it was looked at. */
export const SOURCES: readonly {
  text: string;
  source: string;
  confidence: 'primary' | 'secondary' | 'unverified';
  checkedOn: Day;
}[] = [
  {
    text: 'United Kingdom, evidence in a claim: advert, job description and person specification, every applicant’s form or CV, panel discussions and decisions, interviewers’ notes, each interviewer’s marks, and all correspondence',
    source: 'EHRC code as quoted at lexology.com, detail.aspx?g=c5e8f34c-fd7d-4fb3-a020-d0820c009a6c',
    confidence: 'secondary',
    checkedOn: '2026-11-23',
  },
  {
    text: 'United States, private employers: personnel and employment records are kept for one year from the making of the record or the personnel action, whichever is later',
    source: '29 CFR 1602.14, summary of the EEOC at eeoc.gov',
    confidence: 'primary',
    checkedOn: '2026-11-23',
  },
  {
    text: 'United States, higher education: two years; on a charge or a civil action all relevant records are kept until its final disposition',
    source: '29 CFR 1602.49, text of 2008',
    confidence: 'primary',
    checkedOn: '2026-11-23',
  },
  {
    text: 'United States: the records relevant to a charge include those of all other candidates for the same position, so this pack is about the whole opening',
    source: '29 CFR 1602.14',
    confidence: 'unverified',
    checkedOn: '2026-11-23',
  },
];
