import type { AuditStatement } from '../../audit';
import type { Hold } from '../../custody';
import { HOLD_GROUND, say } from '../sentences';
import { isCandidate, said, withheld, type Subject } from '../subject';

/**
 * Legal holds on the opening. A candidate hears that records are kept, and why only where their own
 * complaint is the reason: that somebody else complained is somebody else's.
 */
export function holdStatements(subject: Subject): AuditStatement[] {
  const holds = [...subject.state.custody.holds.values()].filter(
    (hold) => hold.opening === subject.opening.ref,
  );
  if (isCandidate(subject)) return forCandidate(subject, holds);
  return holds.flatMap((hold) => {
    const seqs = [hold.at.seq];
    return [
      said(say.holds.placed(hold.on, HOLD_GROUND[hold.ground]), seqs),
      ...(hold.inquiry === null ? [] : [said(say.holds.inquiry(isOwn(subject, hold)), seqs)]),
      ...(hold.note.trim() === '' ? [] : [said(say.holds.note(hold.note), seqs)]),
      ...(hold.lifted === null
        ? []
        : [said(say.holds.lifted(hold.lifted.on, hold.lifted.reason), [hold.lifted.at.seq])]),
    ];
  });
}

function forCandidate(subject: Subject, holds: readonly Hold[]): AuditStatement[] {
  const standing = holds.filter(({ lifted }) => lifted === null);
  if (standing.length === 0) return [];
  const seqs = standing.map(({ at }) => at.seq);
  const own = standing.filter((hold) => isOwn(subject, hold));
  return [
    said(say.holds.kept, seqs),
    own.length === standing.length
      ? said(
          say.holds.own,
          own.map(({ at }) => at.seq),
        )
      : withheld(say.holds.reasonWithheld, 'opening', seqs),
  ];
}

const isOwn = ({ state, mine }: Subject, { inquiry }: Hold): boolean =>
  inquiry !== null && state.inquiries.inquiries.get(inquiry)?.application === mine.id;
