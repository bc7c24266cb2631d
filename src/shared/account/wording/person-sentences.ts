/** What is kept about the person, how a preference was reviewed, and where the opening comes from. */
import type { Day } from '../../kernel';
import { writtenDay as day } from '../dates';
import { capital, plural, quote, stop } from './phrases';

export const personSentences = {
  person: {
    file: (name: string, size: string, on: Day) =>
      `A file is kept with the candidate: ${quote(name)}, ${size}, added on ${day(on)}.`,
    mark: (who: string | null, on: Day, until: Day | null) =>
      `${who === null ? 'It was' : `${capital(who)}`} recorded on ${day(on)} that the candidate is not to be considered, ${until === null ? 'with no end stated' : `until ${day(until)}`}.`,
    owner: (name: string) => `Who answers for it: ${stop(name)}`,
    noOwner: 'Nobody is named who answers for it.',
    reason: (text: string) => `Reason for not considering: ${stop(text)}`,
    noReason: 'No reason is recorded for it.',
    lifted: (who: string | null, on: Day) =>
      `${who === null ? 'It was' : `${capital(who)}`} lifted ${who === null ? '' : 'it '}on ${day(on)}.`,
    liftedReason: (text: string) => `Reason for lifting it: ${stop(text)}`,
    erasedRecord: 'an erased candidate',
    same: (who: string | null, name: string, on: Day) =>
      `This record and the one of ${name} were taken to be the same person on ${day(on)}${who === null ? '' : `, by ${who}`}.`,
    distinct: (who: string | null, name: string, on: Day) =>
      `This record and the one of ${name} were taken to be two people on ${day(on)}${who === null ? '' : `, by ${who}`}.`,
    sameUnnamed: (on: Day) => `This record and another one were taken to be the same person on ${day(on)}.`,
    judgedReason: (text: string) => `Reason given: ${stop(text)}`,
    withheld: {
      file: 'Name of a file withheld',
      owner: 'Name of who answers for it withheld',
      reason: 'Reason for not considering withheld',
      lifted: 'Reason for lifting it withheld',
      judged: 'Reason for linking the records withheld',
    },
  },

  kept: {
    words: (words: string, where: string, why: string) =>
      `Kept on purpose in ${where}: ${quote(words)}. Reason: ${stop(why)}`,
    rating: (who: string | null, label: string) =>
      `the evidence${who === null ? '' : ` of ${who}`} on ${quote(label)}`,
    fitNote: 'the fit note',
    observation: 'the observation',
    ground: (index: number) => `the words of ground ${index}`,
    withheld: 'Words kept on purpose withheld',
  },

  preference: {
    required:
      'A rule gives some candidates preference; how it was considered is to be recorded before the decision.',
    rule: (text: string) => `The rule: ${stop(text)}`,
    ruleWithheld: 'Wording of the rule withheld',
    none: 'No review of the preference is recorded.',
    reviewed: (who: string, on: Day) =>
      `${capital(who)} recorded on ${day(on)} how the preference set by a rule was considered.`,
    ruleThen: (text: string) => `The rule as it read at the review: ${stop(text)}`,
    text: (text: string) => `The review says: ${stop(text)}`,
    textWithheld: 'Review of the preference as a whole withheld',
    about: (text: string) => `About this application: ${stop(text)}`,
    aboutWithheld: 'Words of the review about this application withheld',
    notAbout: 'The review says nothing about this application in particular.',
    others: (count: number) =>
      `It also speaks of ${plural(count, 'other application', 'other applications')}.`,
  },

  origin: {
    readvertises: (title: string) => `This opening advertises ${quote(title)} again.`,
    readvertisesUnnamed: 'This opening advertises an earlier one again.',
    copyOf: (title: string) => `This opening was made as a copy of ${quote(title)}.`,
    readvertisedAs: (title: string) => `This opening was advertised again as ${quote(title)}.`,
    readvertisedUnnamed: 'This opening was advertised again.',
  },
} as const;
