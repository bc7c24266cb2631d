import { decidersOf } from '../answer';
import { groundText, signedGrounds } from '../grounds';
import { say } from '../sentences';
import type { Subject } from '../subject';
import { isCareful, isReviewed, type Situation } from './situation';
import { toldTo } from './told';

/** What to leave unsaid and why; first what to know before opening one's mouth. */
export function leaveUnsaid(subject: Subject, situation: Situation): string[] {
  if (situation.is === 'erased') return [say.unsaid.erased, say.unsaid.others, say.unsaid.elsewhere];
  const { mine, opening, signed, recused } = subject;
  const told = toldTo(subject);
  const items: string[] = [];
  if (mine.inquiries.some(({ safety }) => safety.some(({ lifted }) => lifted === null)))
    items.push(say.unsaid.safety);
  if (mine.inquiries.some(isCareful)) items.push(say.unsaid.complaint);
  items.push(say.unsaid.others, say.unsaid.scores, ...decided(subject));
  if (mine.inquiries.some(isReviewed)) items.push(say.unsaid.review);
  if (!signed || subject.draft) items.push(say.unsaid.unsigned);
  if (signed && !told?.current) items.push(say.unsaid.untold);
  if (signed?.decision.reopened) items.push(say.unsaid.reopened);
  if (signed && told?.current) {
    const silent = signedGrounds(subject).filter(({ ground }) => !told.grounds.includes(ground));
    const declaredOnes = silent.filter(({ ground }) => ground.kind !== 'other');
    if (declaredOnes.length > 0)
      items.push(say.unsaid.notInLetter(declaredOnes.map(({ ground }) => groundText(subject, ground))));
    if (declaredOnes.length < silent.length) items.push(say.unsaid.outside);
  }
  if (recused.size > 0) items.push(say.unsaid.recused(recused.size));
  if (mine.declarationHistory.some((item) => item.interest !== 'none' && !item.recused))
    items.push(say.unsaid.interests);
  if (opening.details.secrets.length > 0) items.push(say.unsaid.secrets(opening.details.secrets.length));
  if (mine.fitNotes.length + mine.observations.length > 0) items.push(say.unsaid.notes);
  if (
    subject.findings.some(({ check, subjects }) => check === 'protected-signal' && subjects.includes(mine.id))
  )
    items.push(say.unsaid.protected);
  if (mine.candidate.relations.length > 0) items.push(say.unsaid.relation);
  if (mine.candidate.notConsidered.length > 0) items.push(say.unsaid.notConsidered);
  if (subject.record.preferenceReviews.length > 0) items.push(say.unsaid.preference);
  if (mine.inquiries.some(sought)) items.push(say.unsaid.advice);
  const own = new Set(mine.inquiries.map(({ id }) => id));
  if (subject.record.holds.some(({ inquiry }) => !own.has(inquiry ?? ''))) items.push(say.unsaid.hold);
  else if (subject.record.holds.length > 0) items.push(say.unsaid.holdOwn);
  items.push(say.unsaid.promises, say.unsaid.elsewhere);
  return items;
}

/** Situation 2: whoever freezes names the wrong person. The truth, for the manager's own certainty. */
function decided(subject: Subject): string[] {
  const { signed, shield } = subject;
  const deciders = decidersOf(subject);
  return signed && deciders
    ? [say.unsaid.decided(deciders.names, deciders.steppedOut, shield.who(signed.decision.member))]
    : [];
}

const sought = ({ waits, replies }: Subject['mine']['inquiries'][number]): boolean =>
  waits.some((wait) => wait.for === 'counsel' || wait.for === 'hr') ||
  replies.some(({ agreedWith }) => agreedWith.trim() !== '');
