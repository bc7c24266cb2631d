import type { AuditStatement } from '../../audit';
import { candidateName } from '../../candidates';
import { say } from '../sentences';
import { isCandidate, said, seqsOf, withheld, type Subject } from '../subject';
import type { Vote } from '../../decisions';

/** Each member's vote with its reason; a candidate learns only that votes are left out. */
export function votes(subject: Subject): AuditStatement[] {
  const all = subject.record.votes;
  if (all.length === 0) return [];
  if (isCandidate(subject))
    return [withheld(say.people.votes, 'votes', seqsOf(...all.map((vote) => vote.at)))];
  return all.flatMap((vote) => {
    const who = subject.shield.who(vote.member);
    const seqs = [vote.at.seq];
    const reason = subject.erased && vote.application === subject.mine.id ? '' : vote.reason;
    return [
      said(
        vote.veto ? say.people.veto(who, target(subject, vote)) : say.people.vote(who, target(subject, vote)),
        seqs,
      ),
      ...(reason.trim() === '' ? [] : [said(say.people.voteReason(reason), seqs)]),
    ];
  });
}

function target(subject: Subject, vote: Vote): string {
  if (vote.application === null) return vote.veto ? say.people.vetoNobody : say.people.forNobody;
  if (vote.application === subject.mine.id) return vote.veto ? say.people.vetoThis : say.people.forThis;
  const name = candidateName(subject.record.byId.get(vote.application)?.candidate);
  return vote.veto ? say.people.vetoOther(name) : say.people.forOther(name);
}

/** Dissents are about the opening as a whole, so a candidate sees that they exist, not their words. */
export function dissents(subject: Subject): AuditStatement[] {
  return subject.record.dissents.map((dissent) =>
    isCandidate(subject)
      ? withheld(say.people.dissents, 'opening', [dissent.at.seq])
      : said(say.people.dissent(subject.shield.who(dissent.member), dissent.text), [dissent.at.seq]),
  );
}
