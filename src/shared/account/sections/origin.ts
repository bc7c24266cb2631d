import type { AuditStatement } from '../../audit';
import { readvertisedAs, type Opening } from '../../openings';
import { say } from '../sentences';
import { isCandidate, said, type Subject } from '../subject';

/** The opening that this one advertises again, or was copied from, and the one that follows it. */
export function originStatements(subject: Subject): AuditStatement[] {
  const { opening, state } = subject;
  const candidate = isCandidate(subject);
  const titleOf = (ref: string): string => state.openings.openings.get(ref)?.details.title ?? ref;
  const statements: AuditStatement[] = [];
  const at = [opening.at.seq];
  if (opening.readvertises !== null) {
    statements.push(
      said(
        candidate ? say.origin.readvertisesUnnamed : say.origin.readvertises(titleOf(opening.readvertises)),
        at,
      ),
    );
  } else if (opening.copyOf !== null && !candidate) {
    // How the house set the opening up says nothing about the application.
    statements.push(said(say.origin.copyOf(titleOf(opening.copyOf)), at));
  }
  const next = followedBy(subject);
  if (next) {
    statements.push(
      said(candidate ? say.origin.readvertisedUnnamed : say.origin.readvertisedAs(next.details.title), [
        next.at.seq,
      ]),
    );
  }
  return statements;
}

/** The opening that advertises this one again. */
export const followedBy = ({ opening, state }: Subject): Opening | undefined =>
  state.openings.openings.get(readvertisedAs(state.openings, opening.ref) ?? '');
