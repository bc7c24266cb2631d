import type { WhyView } from '../audit';
import type { Claim, Letter } from '../letters';
import type { Ground } from '../decisions';
import { requirementText } from '../openings';
import type { RecordState } from '../record';
import { roleOf } from './answer';
import { groundText, signedGrounds } from './grounds';
import { say } from './sentences';
import { declared, labelOf, subjectOf, type Subject } from './subject';

type SayNow = WhyView['sayNow'];
const MOST_GROUNDS = 2;
/** Questions that are answered in writing alone while they are open. */
const CAREFUL = new Set(['discrimination', 'formal-request', 'internal-complaint']);

/**
 * What may be said aloud to the candidate now, three to six sentences, and what must not be, with
 * the reason. Grounds are those that both the signed record and the last letter give; before a
 * letter there are none. Empty lists when there is no such application.
 */
export function sayNow(state: RecordState, applicationId: string): SayNow {
  const subject = subjectOf(state, applicationId, 'committee');
  if (!subject) return { spoken: [], written: [], leaveUnsaid: [] };
  const told = letterInForce(subject);
  const aloud = spoken(subject, told);
  return { spoken: aloud, written: aloud, leaveUnsaid: leaveUnsaid(subject, told) };
}

interface Told {
  letter: Letter;
  /** The letter tells the outcome that stands signed now. */
  current: boolean;
  grounds: Ground[];
}

function letterInForce(subject: Subject): Told | null {
  const letter = subject.mine.letters.at(-1);
  if (!letter) return null;
  const current = letter.disposition === subject.signed?.disposition.at.seq;
  const grounds = current
    ? signedGrounds(subject).flatMap(({ ground }) =>
        letter.claims.some((claim) => tells(claim, ground)) ? [ground] : [],
      )
    : [];
  return { letter, current, grounds };
}

/** Whether a claim of a letter gives this ground. */
function tells(claim: Claim, ground: Ground): boolean {
  switch (ground.kind) {
    case 'qualification':
      return claim.claim === 'below-minimum' && claim.qualification === ground.ref;
    case 'criterion':
      return claim.claim === 'criterion-gap' && claim.criterion === ground.ref;
    case 'condition':
      return claim.claim === 'condition-gap' && claim.condition === ground.ref;
    case 'process':
      return claim.claim === ground.ref;
    case 'other':
      return false;
  }
}

function spoken(subject: Subject, told: Told | null): string[] {
  const { mine, signed, opening } = subject;
  if (subject.erased) return [...say.now.erased];
  const thanks = say.now.thanks(opening.details.title);
  const inquiries = inquiriesOf(subject);
  const careful = inquiries.find((inquiry) => !inquiry.closed && CAREFUL.has(inquiry.kind));
  if (careful) return [thanks, say.now.complaint(careful.receivedOn), say.now.complaintThen];
  const closed = inquiries.findLast((inquiry) => inquiry.closed)?.closed;
  if (closed?.noFurtherReply) return [thanks, say.now.closed(closed.on), say.now.newFact];
  if (!signed) {
    if (mine.application.withdrawn)
      return [thanks, say.now.withdrawn(mine.application.withdrawn.on), say.now.newFact];
    return [thanks, say.now.notDecided, say.now.notDecidedThen, say.now.notDecidedAsk];
  }
  if (!told) return [thanks, say.now.signedNotTold, say.now.signedNotToldThen, say.now.afterLetter];
  if (!told.current)
    return [thanks, say.now.letter(told.letter.on, told.letter.sent !== null), say.now.corrected];
  return [thanks, say.now.letter(told.letter.on, told.letter.sent !== null), ...outcome(subject, told)];
}

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
      const first =
        disposition.code === 'reserve'
          ? say.now.reserve(disposition.reserveUntil ?? null)
          : say.now.notSuccessful(subject.mine.stage?.label ?? null);
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
      return [first, ...reasons, ...middle, last];
    }
  }
}

function groundAloud(subject: Subject, ground: Ground): string {
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

function leaveUnsaid(subject: Subject, told: Told | null): string[] {
  if (subject.erased) return [say.unsaid.erased, say.unsaid.others];
  const { mine, opening, signed } = subject;
  const items: string[] = [say.unsaid.others, say.unsaid.scores];
  if (inquiriesOf(subject).some((inquiry) => !inquiry.closed && CAREFUL.has(inquiry.kind)))
    items.push(say.unsaid.complaint);
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
  const recused = mine.declarations.filter((item) => item.recused).length;
  if (recused > 0) items.push(say.unsaid.recused(recused));
  if (mine.declarationHistory.some((item) => item.interest !== 'none' && !item.recused))
    items.push(say.unsaid.interests);
  if (opening.details.secrets.length > 0) items.push(say.unsaid.secrets(opening.details.secrets.length));
  if (mine.fitNotes.length + mine.observations.length > 0) items.push(say.unsaid.notes);
  if (mine.candidate.relations.length > 0) items.push(say.unsaid.relation);
  if (mine.candidate.notConsidered.length > 0) items.push(say.unsaid.notConsidered);
  if (subject.record.preferenceReviews.length > 0) items.push(say.unsaid.preference);
  items.push(say.unsaid.promises, say.unsaid.elsewhere);
  return items;
}

const inquiriesOf = (subject: Subject) =>
  [...subject.state.inquiries.inquiries.values()].filter(
    (inquiry) => inquiry.application === subject.mine.id,
  );
