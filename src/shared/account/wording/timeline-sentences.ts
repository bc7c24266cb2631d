/** One line for each thing that happened. */
import type { DispositionCode } from '../../decisions';
import type { Day } from '../../kernel';
import type { InquiryText, RepliedTo } from '../../inquiries';
import type { LetterKind } from '../../letters';
import type { Outcome } from '../../openings';
import { writtenDay as day } from '../dates';
import { HAND_OUT, PROMISE, REPLY_TO } from './inquiry-labels';
import { checkTopic } from './check-labels';
import { OUTCOME, SENT_BY, DISPOSITION, LETTER, INQUIRY } from './labels';
import { quote, capital, plural } from './phrases';

export const timelineSentences = {
  line: {
    received: 'The application arrived.',
    stage: (stage: string) => `The application reached the stage ${quote(stage)}.`,
    withdrawn: 'The candidate withdrew the application.',
    fact: (held: string) => `A fact was recorded: ${held}.`,
    factWithdrawn: (held: string) => `A fact was withdrawn: ${held}.`,
    factErased: 'A fact was recorded.',
    relation: (words: string) => `A relation was recorded: the candidate ${words}.`,
    declared: (name: string, words: string, asked: string) => `${capital(name)} declared ${words}${asked}.`,
    recused: (name: string, words: string, asked: string) =>
      `${capital(name)} declared ${words}${asked} and stepped out.`,
    asked: (words: string) => ` when asked again ${words}`,
    file: (name: string) => `A file was added: ${quote(name)}.`,
    fileUnnamed: 'A file was added.',
    mark: (until: Day | null) =>
      `It was recorded that the candidate is not to be considered${until === null ? '' : ` until ${day(until)}`}.`,
    lifted: 'The record that the candidate is not to be considered was lifted.',
    same: 'This record and another one were taken to be the same person.',
    distinct: 'This record and another one were taken to be two people.',
    preference: (name: string) =>
      `${capital(name)} recorded how the preference set by a rule was considered.`,
    readvertised: 'The post was advertised again.',
    scored: (name: string, stage: string) => `${capital(name)} submitted a scorecard for ${quote(stage)}.`,
    corrected: (name: string, stage: string) =>
      `${capital(name)} corrected the scorecard for ${quote(stage)}.`,
    opened: (stage: string) => `The scorecards of ${quote(stage)} were shown before all were in.`,
    fitNote: (name: string, label: string) => `${capital(name)} recorded a fit note on ${quote(label)}.`,
    observation: (name: string) => `${capital(name)} recorded an observation.`,
    deviation: (title: string) =>
      `A departure from the announced process was recorded${title.trim() === '' ? '' : `: ${title.trim()}`}.`,
    disposition: (code: DispositionCode, again: boolean) =>
      `${again ? 'The outcome was entered anew' : 'An outcome was entered'}: ${DISPOSITION[code]}.`,
    vote: (name: string) => `${capital(name)} voted.`,
    dissent: (name: string) => `${capital(name)} recorded a dissent.`,
    justified: (check: string) => `A finding was answered in writing: ${checkTopic(check)}.`,
    signer: (role: string) => `the ${role}`,
    signed: (name: string) => `${capital(name)} signed the decision.`,
    superseded: (name: string) => `${capital(name)} signed a decision that supersedes the one before.`,
    reopened: (name: string) => `${capital(name)} opened the decision for correction.`,
    letter: (kind: LetterKind) => `A letter was issued: ${LETTER[kind]}.`,
    sent: (channel: string) => `The letter was sent ${SENT_BY[channel] ?? `(${channel})`}.`,
    receivedLetter: 'The letter was received.',
    takenBack: 'The letter was taken back before it had left the app.',
    handedOut: (as: keyof typeof HAND_OUT) => `The letter left the app as ${HAND_OUT[as]}.`,
    reworded: (kind: LetterKind) => `The words of a letter were rewritten: ${LETTER[kind]}.`,
    feedback: 'The points of a feedback letter were chosen.',
    letterJustified: (check: string) =>
      `A finding about a letter was answered in writing: ${checkTopic(check)}.`,
    promised: (promise: keyof typeof PROMISE, until: Day) =>
      `A promise was recorded: ${PROMISE[promise]}, until ${day(until)}.`,
    settled: 'The promise was recorded as settled.',
    spoke: (name: string | null) => `${capital(name ?? 'somebody')} spoke with the candidate.`,
    inquiry: (kind: InquiryText['kind']) => `${capital(INQUIRY[kind])} was received.`,
    judged: (kind: InquiryText['kind']) => `The message was judged to be ${INQUIRY[kind]}.`,
    questions: (count: number) => `${capital(plural(count, 'question was', 'questions were'))} added.`,
    due: (on: Day) => `The answer was set to be due by ${day(on)}.`,
    authority: 'Authority to ask for the candidate was shown.',
    waits: (whom: string) => `The inquiry waits for ${whom}.`,
    resumed: 'The inquiry was taken up again.',
    replied: (to: RepliedTo) => `A reply was given to ${REPLY_TO[to]}.`,
    assessed: (what: string) => `The new information was assessed: it was ${what}.`,
    safety: 'A safety note was recorded.',
    safetyLifted: 'The safety note was lifted.',
    held: 'A legal hold was placed on the opening.',
    holdLifted: 'The legal hold on the opening was lifted.',
    answered: (index: number, declined: boolean) =>
      `Question ${index} was ${declined ? 'declined with a reason' : 'answered'}.`,
    closed: 'The inquiry was closed.',
    erased: 'Everything personal about the candidate was erased.',
    committee: 'The committee was set.',
    criteria: (version: number) => `Version ${version} of the criteria was recorded.`,
    outcome: (outcome: Outcome) => `The opening was recorded as such: the post ${OUTCOME[outcome]}.`,
  },
} as const;
