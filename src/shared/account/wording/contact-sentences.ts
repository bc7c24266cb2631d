/** Questions, what was done with them, conversations and legal holds. */
import type { InquiryKind, InquiryText, RepliedTo, Signal } from '../../inquiries';
import type { Day } from '../../kernel';
import { writtenDay as day } from '../dates';
import { SIGNAL } from './inquiry-labels';
import { ASKER, INQUIRY, INQUIRY_BY } from './labels';
import { capital, list, stop } from './phrases';

/** Kinds that say who asks; the sentence around them says it as well. */
const isTheirs = (kind: InquiryKind, asker: InquiryText['asker'] | null): boolean =>
  (kind === 'agency' && asker === 'agency') || (kind === 'third-party' && asker === 'third-party');

export const contactSentences = {
  contacts: {
    none: 'No question or contact is recorded.',
    received: (
      kind: InquiryKind,
      on: Day,
      channel: InquiryText['channel'] | null,
      asker: InquiryText['asker'] | null,
    ) =>
      `On ${day(on)} ${isTheirs(kind, asker) ? 'a question' : INQUIRY[kind]} came from ${asker === null ? 'somebody' : ASKER[asker]}${channel === null || channel === asker ? '' : `, ${INQUIRY_BY[channel]}`}.`,
    named:
      'Members are named in what follows only where it was told to the candidate or they wrote it themselves.',
    asker: (name: string, authority: string) =>
      `It was asked by ${name}; authority: ${authority.trim() === '' ? 'none shown.' : stop(authority)}`,
    text: (text: string) => `Message: ${stop(text)}`,
    addedLater: ' (found later)',
    question: (index: number, text: string, later: string) => `Question ${index}${later}: ${stop(text)}`,
    answer: (index: number, text: string, declined: boolean) =>
      `${declined ? 'Declined' : 'Answer'} ${index}: ${stop(text)}`,
    unanswered: (index: number) => `Question ${index} has not been answered yet.`,
    judged: (kind: InquiryKind, on: Day, setAside: readonly Signal[]) =>
      `On ${day(on)} it was judged to be ${INQUIRY[kind]}.${setAside.length === 0 ? '' : ` Read in it and set aside: ${list(setAside.map((signal) => SIGNAL[signal]))}.`}`,
    why: (text: string) => `Reason given: ${stop(text)}`,
    whyWithheld: 'Reason withheld',
    authorityShown: (on: Day) => `On ${day(on)} authority to ask for the candidate was shown.`,
    authority: (text: string) => `What was shown: ${stop(text)}`,
    authorityWithheld: 'What was shown withheld',
    due: (on: Day) => `An answer is due by ${day(on)}.`,
    dueSet: (on: Day) => `The answer was set to be due by ${day(on)}.`,
    waits: (on: Day, whom: string, who: string, until: Day | null) =>
      `From ${day(on)} it waited for ${whom}${who.trim() === '' ? '' : `, ${who.trim()}`}${until === null ? '' : `, until ${day(until)}`}.`,
    resumed: (on: Day) => `On ${day(on)} it was taken up again.`,
    stepNote: (text: string) => `Note: ${stop(text)}`,
    stepWithheld: 'A step in handling the message withheld',
    replied: (
      to: RepliedTo,
      whoAsked: string,
      on: Day,
      channel: InquiryText['channel'],
      through: string,
      shown: boolean,
    ) => {
      const how = `on ${day(on)} ${INQUIRY_BY[channel]}`;
      const passed = through.trim() === '' ? '' : ` through ${through.trim()}`;
      const whom = {
        candidate: `A reply went to the candidate${passed} ${how}`,
        asker: `A reply went to ${whoAsked}${passed} ${how}`,
        intermediary: `A reply was given to ${through.trim() || 'somebody'} ${how}, to be passed on to the candidate`,
      }[to];
      return `${whom}${shown ? ', in these words:' : '.'}`;
    },
    replyWithheld: 'Words of the reply withheld',
    gives: (grounds: readonly string[]) => `The reply gives as its ground ${list(grounds)}.`,
    agreed: (who: string) => `The words were agreed with ${stop(who)}`,
    agreedWithheld: 'Who agreed to the words withheld',
    assessed: (on: Day, what: string) => `On ${day(on)} the new information was assessed: it was ${what}.`,
    accepted: (counts: boolean) =>
      counts
        ? 'Evidence shown after the closing day counts, by the rule that holds for everybody.'
        : 'Evidence shown after the closing day does not count, by the rule that holds for everybody.',
    wouldChange: (changes: boolean) =>
      changes
        ? 'If it is so, the outcome would be another one.'
        : 'Even if it is so, the outcome stays the same.',
    assessor: (who: string | null, apart: boolean) =>
      `It was assessed by ${who ?? 'a person'}${apart ? `${who === null ? '' : ','} who did not sign the decision` : ''}.`,
    safety: (on: Day, note: string) => `Safety note of ${day(on)}: ${stop(note)}`,
    safetyLifted: (on: Day, why: string) => `The safety note was lifted on ${day(on)}: ${stop(why)}`,
    noteWithheld: 'Note withheld',
    closed: (on: Day, final: boolean) =>
      `It was closed on ${day(on)}${final ? '; no further reply will be sent' : ''}.`,
    note: (text: string) => `Closing note: ${stop(text)}`,
    withheld: 'Message withheld',
    parts: 'Question or answer withheld',
    spoke: (who: string | null, on: Day) =>
      who === null
        ? `Somebody spoke with the candidate on ${day(on)}.`
        : `${capital(who)} spoke with the candidate on ${day(on)}.`,
    spokeNote: (text: string) => `What was said: ${stop(text)}`,
    spokeWithheld: 'Note of the conversation withheld',
  },

  holds: {
    placed: (on: Day, ground: string) =>
      `A legal hold was placed on the whole opening on ${day(on)} because of ${ground}: nothing about it is erased until the hold is lifted.`,
    inquiry: (own: boolean) =>
      own
        ? 'An inquiry about this application brought it about.'
        : 'An inquiry about another application brought it about.',
    note: (text: string) => `Note on the hold: ${stop(text)}`,
    lifted: (on: Day, reason: string) => `The hold was lifted on ${day(on)}. Reason given: ${stop(reason)}`,
    kept: 'The records of this opening are being kept for now: nothing in them is erased. This says nothing about the application.',
    own: 'They are kept because of the complaint made by the candidate.',
    reasonWithheld: 'Reason for keeping them withheld',
  },
} as const;
