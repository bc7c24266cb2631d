import { addDays, writtenDay } from '../../correspondence';
import type { Ground } from '../../decisions';
import { dueOn } from '../../inquiries';
import type { Day } from '../../kernel';
import type { Letter } from '../../letters';
import { roleOf } from '../answer';
import { say } from '../sentences';
import { declared, postOf, type Subject } from '../subject';
import type { Situation } from './situation';
import { besidesOutcome, groundAloud, outcomeLine, outcomeOnly } from './spoken';
import type { Told } from './told';

/**
 * A longer answer for writing, paragraph by paragraph: thanks, the letter and the outcome, each
 * ground that the letter gave, how it was decided, what the candidate can do, a close. It gives no
 * ground that the letter does not, no score, no name and no promise.
 */
export function written(subject: Subject, situation: Situation): string[] {
  const post = postOf(subject.opening);
  const first = say.write.thanks(askedOn(subject), post);
  const close = say.write.close;
  switch (situation.is) {
    case 'erased':
      return [...say.now.erased];
    case 'careful': {
      const due = dueOn(situation.inquiry);
      return [
        say.write.careful(situation.inquiry.receivedOn, post),
        due === undefined ? say.write.carefulThen : say.write.carefulBy(due),
        close,
      ];
    }
    case 'no-further-reply':
      return [first, say.now.closed(situation.on), say.now.newFact, close];
    case 'withdrawn':
      return [first, say.now.withdrawn(situation.on), say.now.newFact, close];
    case 'undecided':
      return [first, [say.now.notDecided, say.now.notDecidedThen].join(' '), say.write.patience, close];
    case 'not-told':
      return [first, [say.now.signedNotTold, say.now.afterLetter].join(' '), say.write.patience, close];
    case 'out-of-date':
      return [first, letterLine(situation.told), say.now.corrected, close];
    case 'under-review': {
      const due = dueOn(situation.inquiry) ?? null;
      return [first, say.write.review(situation.inquiry.receivedOn, due), close];
    }
    case 'told':
      return [first, ...about(subject, situation.told), close];
  }
}

/** The last question of the candidate that is still open. */
const askedOn = ({ mine }: Subject): Day | null =>
  mine.inquiries.findLast(({ closed, text }) => !closed && text?.asker === 'candidate')?.receivedOn ?? null;

const letterLine = ({ letter }: Told): string => say.write.letter(letter.on, letter.sent !== null);

function about(subject: Subject, told: Told): string[] {
  const { disposition, decision } = subject.signed!;
  switch (disposition.code) {
    case 'appointed':
      return [`${letterLine(told)} ${say.now.appointed}`];
    case 'offered':
      return [`${letterLine(told)} ${say.now.offered}`];
    case 'advanced':
      return [`${letterLine(told)} ${say.now.advanced}`];
    case 'reserve':
    case 'rejected': {
      const reasons = besidesOutcome(told).map((ground) => groundParagraph(subject, ground));
      return [
        `${letterLine(told)} ${outcomeLine(subject, told)}`,
        ...(reasons.length > 0 ? reasons : outcomeOnly(subject, told).map(() => say.write.outcomeOnly)),
        say.now.decidedBy(roleOf(subject, decision.member), decision.on),
        decision.reopened ? say.now.reopened : ask(subject, told),
      ];
    }
  }
}

/** A ground, with what was declared about it: the question behind a criterion, the text of a condition. */
function groundParagraph(subject: Subject, ground: Ground): string {
  const sentence = groundAloud(subject, ground);
  if (ground.kind === 'criterion') {
    const question = declared(subject, 'criteria', ground.ref)?.question ?? '';
    return question.trim() === '' ? sentence : `${sentence} ${say.write.question(question)}`;
  }
  if (ground.kind === 'condition') {
    const text = declared(subject, 'conditions', ground.ref)?.text ?? '';
    return text.trim() === '' ? sentence : `${sentence} ${say.write.condition(text)}`;
  }
  return sentence;
}

function ask(subject: Subject, { letter, grounds }: Told): string {
  const contact = subject.record.organisation?.contact.trim() ?? '';
  const shown = grounds.some(({ kind }) => kind === 'qualification');
  return say.write.overlooked(contact, askUntil(letter), shown);
}

/** Days after its date that the shipped letters give for asking. */
const ASK_DAYS = 28;

/** The day until which to ask, where the letter itself names it. */
function askUntil({ on, language, model }: Letter): Day | null {
  const until = addDays(on, ASK_DAYS);
  const words = writtenDay(until, language);
  return model?.paragraphs.some((paragraph) => paragraph.includes(words)) ? until : null;
}
