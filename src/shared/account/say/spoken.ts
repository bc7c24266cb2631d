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
      const grounds =
        told.grounds.length > MOST_GROUNDS
          ? [say.now.grounds(told.grounds.map((ground) => groundText(subject, ground)))]
          : told.grounds.map((ground) => groundAloud(subject, ground));
      const contact = subject.record.organisation?.contact ?? '';
      const last = decision.reopened ? say.now.reopened : say.now.overlooked(contact.trim());
      const reasons =
        grounds.length > 0 ? grounds : signedGrounds(subject).length > 0 ? [say.now.outcomeOnly] : [];
      const middle =
        reasons.length < 2 ? [say.now.decidedBy(roleOf(subject, decision.member), decision.on)] : [];
      return [outcomeLine(subject), ...reasons, ...middle, last];
    }
  }
}

/** The outcome with the stage that was reached (situation 3: also before any interview). */
export function outcomeLine(subject: Subject): string {
  const { mine, signed, criteria } = subject;
  const { disposition } = signed!;
  if (disposition.code === 'reserve') return say.now.reserve(disposition.reserveUntil ?? null);
  const interviews = criteria?.set.stages.some(({ kind }) => kind === 'interview') ?? false;
  return mine.stage && !mine.interviewed && interviews
    ? say.now.beforeInterviews(mine.stage.label)
    : say.now.notSuccessful(mine.stage?.label ?? null);
}

/** One ground as a sentence about the application, in the words of the yardstick. */
export function groundAloud(subject: Subject, ground: Ground): string {
  switch (ground.kind) {
    case 'qualification': {
      const qualification = declared(subject, 'qualifications', ground.ref);
      return say.now.qualification(qualification ? requirementText(qualification) : ground.ref);
    }
    case 'criterion':
      return say.now.criterion(labelOf(subject, 'criteria', ground.ref));
    case 'condition':
      return say.now.condition(labelOf(subject, 'conditions', ground.ref));
    case 'process':
      return say.now[ground.ref];
    case 'other':
      return say.now.outcomeOnly;
  }
}
