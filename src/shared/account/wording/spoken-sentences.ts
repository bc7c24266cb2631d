/** What may be said aloud now, and what may not. */
import type { Day } from '../../kernel';
import { writtenDay as day } from '../dates';
import { quote, list, capital, plural, spelt, stop } from './phrases';

export const spokenSentences = {
  now: {
    erased: [
      'I cannot say anything about this application: everything personal about it has been erased.',
      'What was erased cannot be brought back, by us either.',
      'If you need something in writing, please write to us and you will get an answer.',
    ],
    thanks: (post: string) =>
      `Thank you for asking, and for the time you put into your application for ${post}.`,
    notDecided: 'No decision has been taken yet about your application.',
    notDecidedThen: 'When it has been taken and signed, you will hear from us in writing.',
    notDecidedAsk: 'Until then I cannot say how it stands, and I would not want to guess.',
    signedNotTold: 'The committee has decided, and you will get the decision in writing.',
    signedNotToldThen: 'I would rather not put it into my own words before you have the letter.',
    afterLetter: 'When you have it, please ask whatever it leaves open.',
    letter: (on: Day, sent: boolean) =>
      sent
        ? `We wrote to you on ${day(on)}, and what I say now is what that letter says.`
        : `We have written you a letter, dated ${day(on)}, and what I say now is what it says.`,
    notSuccessful: (stage: string | null) =>
      stage === null
        ? 'Your application was not successful.'
        : `Your application came as far as ${quote(stage)} and was not successful.`,
    beforeInterviews: (stage: string) =>
      `Your application was looked at in the stage ${quote(stage)}, before the interviews, and was not taken further.`,
    reserve: (until: Day | null) =>
      until === null ? 'You are on the reserve list.' : `You are on the reserve list until ${day(until)}.`,
    appointed: 'You were appointed.',
    offered: 'You were offered the post.',
    advanced: 'You were taken forward to the next stage.',
    decidedBy: (role: string, on: Day) =>
      `The decision was signed for the committee, by its ${role}, on ${day(on)}.`,
    grounds: (labels: readonly string[]) =>
      `The letter gives ${spelt(labels.length)} grounds: ${list(labels)}.`,
    qualification: (requirement: string) =>
      `One of the minimum requirements for the post is ${quote(requirement)}, and we did not find that shown in your application.`,
    criterion: (label: string) =>
      `One of the declared criteria is ${quote(label)}; what we saw there was not yet enough for this post.`,
    criterionInReserve: (label: string) =>
      `The decision rested on ${quote(label)}, one of the declared criteria; this is where there is most room to build on what you showed us.`,
    condition: (label: string) =>
      `The post has a working condition, ${quote(label)}; what we saw did not show enough for it.`,
    'not-among-strongest':
      'On the declared criteria it was not among the applications that we could take further.',
    'position-cancelled': 'The post was cancelled, so nobody was appointed.',
    'position-unfilled': 'The post was not filled.',
    outcomeOnly:
      'The letter gives the outcome and not the grounds; if you ask us in writing, you will get an answer in writing.',
    overlooked: (contact: string) =>
      contact === ''
        ? 'If you think that we have overlooked something, please write to us; it will be looked at and you will get an answer.'
        : `If you think that we have overlooked something, please write to ${contact}; it will be looked at and you will get an answer.`,
    corrected:
      'The decision has been looked at again since that letter, and you will get a new letter; I would rather not go ahead of it.',
    reopened: 'The decision is being looked at again; until that is finished, the letter stands.',
    withdrawn: (on: Day) =>
      `Our record says that you withdrew your application on ${day(on)}, and so no decision was taken on it.`,
    review: (on: Day) =>
      `You have told us something more on ${day(on)}; it is being looked at, and you will get an answer in writing.`,
    reviewThen: 'Until then I do not want to say more about it than the letter does.',
    complaint: (on: Day) =>
      `Your message of ${day(on)} is being looked at, and you will get the answer in writing.`,
    complaintThen:
      'So that nothing is said in passing that should be said carefully, I will not speak about the decision itself today.',
    closed: (on: Day) =>
      `We answered your questions and closed the matter on ${day(on)}; I have nothing to add to what we wrote.`,
    newFact: 'If you have something new to tell us, please send it in writing, and it will be read.',
  },

  write: {
    thanks: (asked: Day | null, post: string) =>
      `Thank you ${asked === null ? 'for asking' : `for your message of ${day(asked)}`}, and for the time that you put into your application for the post of ${post}.`,
    letter: (on: Day, sent: boolean) =>
      sent
        ? `We wrote to you on ${day(on)}, and this answer says what that letter says.`
        : `We have written you a letter, dated ${day(on)}, and this answer says what it says.`,
    outcomeOnly: 'The letter gives the outcome and no grounds, and this answer cannot go beyond it.',
    question: (question: string) => `The question set for it: ${stop(question)}`,
    condition: (text: string) => `It reads: ${stop(text)}`,
    overlooked: (contact: string, until: Day | null, shown: boolean) =>
      `If you think that we have overlooked something, please write${contact === '' ? ' to us' : ` to ${contact}`}${until === null ? '' : ` by ${day(until)}`}${shown ? ', and tell us where your application shows it' : ''}. It will be looked at, and you will get an answer.`,
    careful: (on: Day, post: string) =>
      `Thank you for your message of ${day(on)} about your application for the post of ${post}. We have it, and it is being looked at with care.`,
    carefulThen: 'You will get an answer in writing. Until then we ask for your patience.',
    carefulBy: (due: Day) => `You will get an answer in writing, and it is due by ${day(due)}.`,
    review: (on: Day, due: Day | null) =>
      `In your message of ${day(on)} you told us something more. It is being looked at, and you will get an answer in writing${due === null ? '' : `; it is due by ${day(due)}`}. Until then the letter stands as it is.`,
    patience: 'We know that waiting is not easy, and we thank you for your patience.',
    close: 'With kind regards',
  },

  unsaid: {
    safety:
      'Before you speak: a safety note stands on record. Read it under questions and contacts, and do not mention it.',
    decided: (names: readonly string[], steppedOut: readonly string[], signed: string) =>
      `Who decided, by name. Say “the committee”. For your own certainty: ${signed} signed, and on the committee sat ${list(names)}${steppedOut.length === 0 ? '' : `; ${list(steppedOut)} had stepped out`}.`,
    advice: 'What HR or counsel advised, and that they were asked.',
    hold: 'Why the records of this opening are kept. It may concern somebody else. That they are kept may be said.',
    holdOwn:
      'More about the records that are kept because of the candidate’s complaint than that they are kept.',
    review:
      'Whether what the candidate has told us now counts or changes anything. Nobody should say so before it is judged and on record.',
    others:
      'Other candidates: who they were, how they did, who was appointed. Their applications are confidential, and this answer does not need them.',
    scores:
      'How any one member rated, voted or argued. The committee answers as one; single ratings and votes are not disclosed.',
    elsewhere:
      'Anything at all to somebody other than the candidate, not even that there was an application, unless their authority is on record.',
    secrets: (count: number) =>
      `${capital(plural(count, 'confidential matter', 'confidential matters'))} of this opening, marked as never for a candidate.`,
    unsigned: 'What is entered but not signed, and how the committee is leaning. It may still change.',
    untold:
      'The grounds, before the letter is issued. The first words the candidate hears should be the ones in the letter; the account made for the candidate is not handed out before it either.',
    recused: (count: number) =>
      `Why ${plural(count, 'member', 'members')} stepped out, and what they think of the candidate. A member who steps out says nothing, and nothing is said for them.`,
    interests: 'What members declared about knowing the candidate. It is for the committee and counsel.',
    notInLetter: (labels: readonly string[]) =>
      `${capital(list(labels))}: recorded, but not given in the letter. Say it only in a corrected letter.`,
    outside: 'A ground outside the declared criteria. Do not give it aloud; ask counsel first.',
    notes:
      'Fit notes and observations in their raw wording, above all what is hearsay. Give the ground, in the words of the letter.',
    protected:
      'What touches a characteristic that the law protects; the checks found it in a note. The account for the candidate shows that note: let HR or counsel read it before it is handed out.',
    relation:
      'The candidate’s relation to the organisation. It was recorded for openness and is not a ground.',
    notConsidered:
      'The record that the candidate is not to be considered, and its reason. Whoever asks for it gets it in writing.',
    preference:
      'How a preference set by a rule was considered. It may touch what the law protects; answer in writing.',
    complaint:
      'The decision itself, while a complaint or formal request is open. Every word on it should be written and kept.',
    reopened: 'What the correction may bring. Nothing about it is signed.',
    promises: 'Promises: another chance, a good word, another post. Only what is on record can be kept.',
    erased: 'Anything remembered from before the erasure. The record does not hold it any more.',
  },
} as const;
