import type { AuditStatement } from '../audit';
import { evidenceTexts, groundText, signedGrounds } from './grounds';
import { toldTo } from './say/told';
import { say } from './sentences';
import { isCandidate, labelOf, postOf, said, type Subject } from './subject';

const MOST_EVIDENCE = 2;

/** The answer in one paragraph: only what the record says, nothing read into it. */
export function answerOf(subject: Subject): AuditStatement {
  const { mine, opening, erased, signed, decision } = subject;
  const { application } = mine;
  const sentences: string[] = [];
  const seqs: number[] = [];
  const add = (text: string, ...at: ({ seq: number } | null | undefined)[]): void => {
    sentences.push(text);
    for (const item of at) if (item) seqs.push(item.seq);
  };

  if (erased) {
    sentences.push(say.answer.erased);
    if (erased.at) add(say.answer.erasedBy(erased.at.seq, erased.at.recordedAt), erased.at);
  }
  const post = postOf(opening);
  const first = [
    erased
      ? say.answer.erasedApplied(post, application.receivedOn)
      : say.answer.applied(subject.name, post, application.receivedOn),
  ];
  const furthest = application.stages.find((item) => item.stage === mine.stage?.ref);
  if (furthest) first.push(say.answer.reached(labelOf(subject, 'stages', furthest.stage), furthest.on));
  if (signed) first.push(say.answer.result(signed.disposition.code));
  else if (application.withdrawn) first.push(say.answer.withdrew(application.withdrawn.on));
  add(
    say.answer.first(first),
    mine.candidate.at,
    application.at,
    furthest?.at,
    signed ? signed.disposition.at : application.withdrawn?.at,
  );
  if (signed && application.withdrawn)
    add(say.answer.withdrawn(application.withdrawn.on), application.withdrawn.at);

  if (signed) {
    addGrounds(subject, add);
    const chair = roleOf(subject, signed.decision.member);
    if (isCandidate(subject)) add(say.answer.signedBySelf(chair, signed.decision.on), signed.decision.at);
    else {
      const { member, on, at } = signed.decision;
      const deciders = decidersOf(subject);
      add(say.answer.signed(subject.shield.who(member), on), at);
      if (deciders) add(say.answer.decided(deciders.names, deciders.steppedOut), ...deciders.at);
    }
    if (signed.decision.supersedes !== null) add(say.answer.corrected);
    if (signed.decision.reopened)
      add(say.answer.reopened(signed.decision.reopened.at.recordedAt), signed.decision.reopened.at);
  } else if (!application.withdrawn || decision === null) {
    add(say.answer.undecided, decision?.at);
    if (subject.draft && !isCandidate(subject)) add(say.answer.draft(subject.draft.code), subject.draft.at);
  }
  if (signed && !erased) addTold(subject, add);
  if (opening.outcome !== 'open') add(say.answer.outcome(opening.outcome), opening.outcomeAt);
  return said(
    sentences.join(' '),
    [...new Set(seqs)].sort((a, b) => a - b),
  );
}

type Add = (text: string, ...at: ({ seq: number } | null | undefined)[]) => void;

/** What the letter in force says of it, so that nobody says more or something else. */
function addTold(subject: Subject, add: Add): void {
  const told = toldTo(subject);
  if (!told) {
    add(say.answer.untold);
    return;
  }
  const { letter, current, grounds } = told;
  const recorded = signedGrounds(subject);
  if (!current) add(say.answer.toldEarlier(letter.on), letter.at);
  // No reserve place outlives a cancelled post: that letter tells the cancellation and nothing else.
  else if (letter.kind === 'position-cancelled' && recorded.length === 0)
    add(say.answer.toldCancelled(letter.on), letter.at);
  else if (grounds.length === recorded.length) add(say.answer.toldSame(letter.on), letter.at);
  else if (grounds.length === 0) add(say.answer.toldOutcome(letter.on), letter.at);
  else
    add(
      say.answer.toldSome(
        letter.on,
        grounds.map((ground) => groundText(subject, ground)),
      ),
      letter.at,
    );
}

function addGrounds(subject: Subject, add: Add): void {
  const grounds = signedGrounds(subject);
  if (grounds.length === 0 && subject.signed?.disposition.code === 'rejected') add(say.answer.noGround);
  grounds.forEach(({ ground, reason }, index) => {
    const label = groundText(subject, ground);
    const only = grounds.length === 1;
    if (!reason) {
      add(only ? say.answer.groundBare(label) : say.answer.groundBareAt(index, label));
      return;
    }
    const text = subject.shield.inline(reason.text);
    add(only ? say.answer.ground(label, text) : say.answer.groundAt(index, label, text));
    const evidence = evidenceTexts(subject, reason.evidence.slice(0, MOST_EVIDENCE), true);
    if (evidence.length === 0) add(say.answer.noEvidence);
    else
      add(
        say.answer.evidence(evidence.map((item) => item.text)),
        ...evidence.flatMap((item) => item.seqs.map((seq) => ({ seq }))),
      );
  });
}

/**
 * Who really decided (situation 2): the members who sat when it was signed, without those who
 * stepped out for this candidate and those who only observed. Null when that cannot be said, because
 * the committee was set anew since.
 */
export function decidersOf(
  subject: Subject,
): { names: string[]; steppedOut: string[]; at: { seq: number }[] } | null {
  const { opening, decision, recused, mine, shield } = subject;
  const { committeeAt } = opening;
  if (!decision || !committeeAt || committeeAt.seq > decision.at.seq) return null;
  const sitting = opening.committee.members.filter(({ role }) => role !== 'observer');
  const names = (out: boolean): string[] =>
    sitting.filter(({ member }) => recused.has(member) === out).map(({ member }) => shield.who(member));
  if (names(false).length === 0) return null;
  const said = mine.declarations.filter((item) => item.recused).map(({ at }) => at);
  return { names: names(false), steppedOut: names(true), at: [committeeAt, ...said] };
}

/** A member's role on the committee, as a word; "member" where the committee has changed since. */
export const roleOf = (
  subject: Pick<Subject, 'opening'>,
  member: string,
): 'chair' | 'member' | 'decider' | 'observer' =>
  subject.opening.committee.members.find((item) => item.member === member)?.role ?? 'member';
