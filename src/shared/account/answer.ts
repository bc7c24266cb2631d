import type { AuditStatement } from '../audit';
import { groundText, signedGrounds } from './grounds';
import { recorded, recordedLater } from './recorded';
import { toldTo } from './say/told';
import { leading, say } from './sentences';
import { strongestEvidence } from './strongest-evidence';
import { isCandidate, labelOf, postOf, said, type Subject } from './subject';

/** Grounds that are given with their words and evidence here; of more, each is named. */
const MOST_IN_FULL = 1;
/** Characters of the committee's words. */
const MOST_WORDS = 110;

/**
 * The answer in one paragraph of about 130 words: only what the record says, nothing read into it.
 * Of the committee's words the first sentence, of the evidence the strongest piece; all of it stands
 * in the sections.
 */
export function answerOf(subject: Subject): AuditStatement {
  const { mine, opening, erased, signed, decision } = subject;
  const { application } = mine;
  const sentences: string[] = [];
  const seqs: number[] = [];
  const add = (text: string, ...at: ({ seq: number } | null | undefined)[]): void => {
    sentences.push(text);
    for (const item of at) if (item) seqs.push(item.seq);
  };

  // Whoever hands this out before the letter would take the outcome from it.
  if (isCandidate(subject) && signed && !erased && !toldTo(subject)?.current) add(say.answer.notice);
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
  if (furthest) first.push(say.answer.reached(labelOf(subject, 'stages', furthest.stage)));
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
    const { member, on, at } = signed.decision;
    const entry = recordedLater(subject.state, at, on);
    if (isCandidate(subject)) add(say.answer.signedBySelf(roleOf(subject, member), on, entry), at);
    else {
      const deciders = decidersOf(subject);
      add(say.answer.signed(subject.shield.who(member), on, entry, isAgainstVotes(subject)), at);
      if (deciders) add(say.answer.decided(deciders.names, deciders.steppedOut), ...deciders.at);
    }
    if (signed.decision.supersedes !== null) add(say.answer.corrected);
    if (signed.decision.reopened)
      add(
        say.answer.reopened(recorded(subject.state, signed.decision.reopened.at)),
        signed.decision.reopened.at,
      );
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
    if (!isCandidate(subject)) add(say.answer.untold);
    return;
  }
  const { letter, current, grounds } = told;
  const all = signedGrounds(subject);

  if (!current) add(say.answer.toldEarlier(letter.on), letter.at);
  // No reserve place outlives a cancelled post: that letter tells the cancellation and nothing else.
  else if (letter.kind === 'position-cancelled' && all.length === 0)
    add(say.answer.toldCancelled(letter.on), letter.at);
  else if (grounds.length === all.length) add(say.answer.toldSame(letter.on, all.length), letter.at);
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
    if (!reason || index >= MOST_IN_FULL) {
      add(only ? say.answer.groundBare(label) : say.answer.groundBareAt(index, label));
      return;
    }
    const text = leading(subject.shield.inline(reason.text), MOST_WORDS);
    add(only ? say.answer.ground(label, text) : say.answer.groundAt(index, label, text));
    const evidence = strongestEvidence(subject, reason.evidence);
    if (!evidence) add(say.answer.noEvidence);
    else
      add(
        say.answer.evidence(evidence.text, reason.evidence.length),
        ...evidence.seqs.map((seq) => ({ seq })),
      );
  });
}

/** A decision against the votes is somebody's own; who reads of the committee reads that as well. */
const isAgainstVotes = ({ findings, mine }: Subject): boolean =>
  findings.some(({ check, subjects }) => check === 'overrule' && subjects.includes(mine.id));

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
