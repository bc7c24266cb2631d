import { roleOf } from '../answer';
import type { Ground } from '../../decisions';
import { requirementText } from '../../openings';
import { groundText, signedGrounds } from '../grounds';
import { say } from '../sentences';
import { declared, labelOf, type Subject } from '../subject';
import type { Situation } from './situation';
import type { Told } from './told';

const MOST_GROUNDS = 2;

/** Three to six sentences, to be said aloud. */
export function spoken(subject: Subject, situation: Situation): string[] {
  const thanks = say.now.thanks(subject.opening.details.title);
  switch (situation.is) {
    case 'erased':
      return [...say.now.erased];
    case 'careful':
      return [thanks, say.now.complaint(situation.inquiry.receivedOn), say.now.complaintThen];
    case 'no-further-reply':
      return [thanks, say.now.closed(situation.on), say.now.newFact];
    case 'withdrawn':
      return [thanks, say.now.withdrawn(situation.on), say.now.newFact];
    case 'undecided':
      return [thanks, say.now.notDecided, say.now.notDecidedThen, say.now.notDecidedAsk];
    case 'not-told':
      return [thanks, say.now.signedNotTold, say.now.signedNotToldThen, say.now.afterLetter];
    case 'out-of-date':
      return [thanks, letterLine(situation.told), say.now.corrected];
    case 'under-review':
      return [
        thanks,
        letterLine(situation.told),
        say.now.review(situation.inquiry.receivedOn),
        say.now.reviewThen,
      ];
    case 'told':
      return [thanks, letterLine(situation.told), ...outcome(subject, situation.told)];
  }
}

const letterLine = ({ letter }: Told): string => say.now.letter(letter.on, letter.sent !== null);

function outcome(subject: Subject, told: Told): string[] {
  const { disposition, decision } = subject.signed!;
  switch (disposition.code) {
    case 'appointed':
      return [say.now.appointed];
    case 'offered':
      return [say.now.offered];
    case 'advanced':
      return [say.now.advanced];
    case 'reserve':
    case 'rejected': {
      const given = besidesOutcome(told);
      const grounds =
        given.length > MOST_GROUNDS
          ? [say.now.grounds(given.map((ground) => groundText(subject, ground)))]
          : given.map((ground) => groundAloud(subject, ground));
      const contact = subject.record.organisation?.contact ?? '';
      const last = decision.reopened ? say.now.reopened : say.now.overlooked(contact.trim());
      const reasons = grounds.length > 0 ? grounds : outcomeOnly(subject, told);
      const middle =
        reasons.length < 2 ? [say.now.decidedBy(roleOf(subject, decision.member), decision.on)] : [];
      return [outcomeLine(subject, told), ...reasons, ...middle, last];
    }
  }
}

/** The outcome as the letter tells it, with the stage that was reached (situation 3: before any interview). */
export function outcomeLine(subject: Subject, { letter }: Told): string {
  const { mine, signed, criteria } = subject;
  const { disposition } = signed!;
  // Where the post is gone, that is what the letter tells, to somebody in reserve too.
  if (says(letter, 'position-cancelled')) return say.now['position-cancelled'];
  if (disposition.code === 'reserve') return say.now.reserve(disposition.reserveUntil ?? null);
  const interviews = criteria?.set.stages.some(({ kind }) => kind === 'interview') ?? false;
  return mine.stage && !mine.interviewed && interviews
    ? say.now.beforeInterviews(mine.stage.label)
    : say.now.notSuccessful(mine.stage?.label ?? null);
}

const says = (letter: Told['letter'], name: string): boolean =>
  letter.claims.some(({ claim }) => claim === name);

/** Grounds that the sentence about the outcome has not said already. */
export const besidesOutcome = ({ letter, grounds }: Told): Ground[] =>
  says(letter, 'position-cancelled')
    ? grounds.filter(({ kind, ref }) => kind !== 'process' || ref !== 'position-cancelled')
    : grounds;

/** That grounds are on record which the letter does not give; nothing where it gives them all. */
export const outcomeOnly = (subject: Subject, told: Told): string[] =>
  signedGrounds(subject).length > told.grounds.length ? [say.now.outcomeOnly] : [];

/** One ground as a sentence about the application, in the words of the yardstick. */
export function groundAloud(subject: Subject, ground: Ground): string {
  switch (ground.kind) {
    case 'qualification': {
      const qualification = declared(subject, 'qualifications', ground.ref);
      return say.now.qualification(qualification ? requirementText(qualification) : ground.ref);
    }
    case 'criterion': {
      const label = labelOf(subject, 'criteria', ground.ref);
      // Whoever could be appointed next is not told that it was not enough.
      return subject.signed?.disposition.code === 'reserve'
        ? say.now.criterionInReserve(label)
        : say.now.criterion(label);
    }
    case 'condition':
      return say.now.condition(labelOf(subject, 'conditions', ground.ref));
    case 'process':
      return say.now[ground.ref];
    case 'other':
      return say.now.outcomeOnly;
  }
}
