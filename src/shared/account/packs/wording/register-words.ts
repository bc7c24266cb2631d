/** Sentences about letters, contacts, holds, keeping and the law, in the pack of a whole opening. */
import type { HoldGround } from '../../../custody';
import type { InquiryStatus } from '../../../inquiries';
import type { Day } from '../../../kernel';
import type { LetterPromise, SetVersion } from '../../../letters';
import { writtenDay as day } from '../../dates';
import { capital, plural, quote, stop } from '../../wording/phrases';

export const registerWords = {
  noLetters: 'No letter has been issued.',
  letters: 'Letters issued, those taken back too',
  letterColumns: ['Letter', 'Application', 'Kind', 'Issued', 'Words', 'Sent and received'],
  letterNote:
    'The exact copy of each letter is in the folder “letters”; the manifest gives its SHA-256. Words are the language and version of the set that the letter was made from; “edited” means that somebody reworded it.',
  words: (language: string, version: number, edited: boolean): string =>
    `${language}, version ${version}${edited ? ', edited' : ''}`,
  takenBack: (on: string): string => `taken back on ${on}`,
  sent: (on: string, how: string): string => `sent on ${on} ${how}`.trim(),
  received: (on: string): string => `received on ${on}`,
  notSent: 'sending is not recorded',
  replaced: 'replaced by a later letter',
  set: (language: string, version: number, name: string, on: Day, origin: SetVersion['origin']): string =>
    `Letters in ${language}, version ${version}: ${quote(name)}, adopted on ${day(on)}${origin === null ? '' : ` (${ORIGIN[origin]})`}.`,

  noInquiries: 'No question or contact is recorded.',
  inquiries: 'Questions and contacts, in order of arrival',
  inquiryColumns: ['Received', 'Application', 'Kind', 'How, and who asked', 'Questions', 'State'],
  status: (status: InquiryStatus, closedOn: string | null): string =>
    closedOn === null ? STATUS[status] : `closed on ${closedOn}`,
  due: (on: string): string => `due on ${on}`,
  answered: (answered: number, questions: number): string => `${answered} of ${questions} answered`,
  conversations: 'Conversations',
  conversationColumns: ['Day', 'Application', 'Who spoke', 'Note'],
  promises: 'Promises made in letters',
  promiseColumns: ['Application', 'Promise', 'Until', 'State'],
  promise: (promise: LetterPromise['promise']): string => PROMISE[promise],
  settled: (on: string, note: string): string =>
    `settled on ${on}${note.trim() === '' ? '' : `: ${note.trim()}`}`,
  standing: 'stands',
  nobody: 'not recorded',

  noHold: 'No legal hold stands on this opening and none has been lifted.',
  hold: (ground: HoldGround, on: Day, inquiry: boolean): string =>
    `A legal hold was placed on ${day(on)}: ${HOLD[ground]}${inquiry ? ', brought about by a question on record' : ''}.`,
  holdNote: (text: string): string => `Note: ${stop(text)}`,
  lifted: (on: Day, reason: string): string => `It was lifted on ${day(on)}. Reason: ${stop(reason)}`,
  standingHold: 'It stands: nothing about this opening is erased until it is lifted.',
  noneErased: 'Nobody who applied to this opening has been erased.',
  erased: (count: number): string =>
    `${capital(plural(count, 'person', 'people'))} who applied ${count === 1 ? 'has' : 'have'} been erased: the key to everything personal about ${count === 1 ? 'them' : 'each of them'} was destroyed, and it cannot be read again. Outcome, stage and days remain.`,
  rule: (text: string, period: string, source: string, confidence: string, checkedOn: Day): string =>
    `${stop(text)}${period === '' ? '' : ` Period: ${period}.`} Source: ${source} (${confidence}, checked on ${day(checkedOn)}).`,
  ruleNote: (text: string): string => `Note: ${stop(text)}`,
  ruleChanged: 'The organisation has changed this rule for itself.',
  noRules: 'No rule about keeping records or the time for a claim is on record for this place.',
  advice: 'None of this is legal advice. Check every rule in its source before you rely on it.',
} as const;

export const CONFIDENCE_WORDS = {
  primary: 'read in a primary source',
  secondary: 'read in a secondary source',
  unverified: 'not verified',
} as const;

const ORIGIN: Record<NonNullable<SetVersion['origin']>, string> = {
  shipped: 'as shipped',
  edited: 'edited here',
  imported: 'imported',
  restored: 'an earlier version restored',
};
const STATUS: Record<InquiryStatus, string> = { open: 'open', waiting: 'waiting', closed: 'closed' };
const PROMISE: Record<LetterPromise['promise'], string> = {
  'on-file': 'to keep the application on file',
  'apply-again': 'that a new application is welcome',
  contact: 'to be in touch',
};
const HOLD: Record<HoldGround, string> = {
  'discrimination-complaint': 'a complaint of discrimination',
  charge: 'a charge',
  claim: 'a claim before a tribunal or conciliation',
  'court-action': 'an action in court',
  regulator: 'a notice of a regulator',
  'expected-claim': 'a claim that is reasonably expected',
};
