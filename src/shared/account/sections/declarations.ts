import type { AuditStatement } from '../../audit';
import { DECLARED_AT, type Declaration } from '../../scorecards';
import { ASKED_AT, INTEREST, say } from '../sentences';
import { said, seqsOf, withheld, type Subject } from '../subject';

/** For committee and counsel: each member's word, who has none, and what each had said before. */
export function declarations(subject: Subject): AuditStatement[] {
  const { opening, mine } = subject;
  const { members } = opening.committee;
  const sitting = new Set(members.map((item) => item.member));
  const former = mine.declarations.filter((item) => !sitting.has(item.member));
  return [
    ...askedAgain(subject),
    ...members.flatMap(({ member }) => {
      const found = mine.declarations.find((item) => item.member === member);
      return found
        ? declaration(subject, found)
        : [said(say.people.undeclared(subject.shield.who(member)), seqsOf(opening.committeeAt))];
    }),
    ...former.flatMap((item) => declaration(subject, item)),
  ];
}

function declaration(subject: Subject, item: Declaration): AuditStatement[] {
  const name = subject.shield.who(item.member);
  const at = [item.at.seq];
  const words = (of: Declaration): string => (subject.erased ? '' : of.text);
  const earlier = earlierOnes(subject).filter(({ member }) => member === item.member);
  return [
    said(
      item.interest === 'none'
        ? say.people.noInterest(name)
        : say.people.interest(name, INTEREST[item.interest], words(item)),
      at,
    ),
    ...(item.recused ? [said(say.people.recused(name), at)] : []),
    ...(isAgain(item)
      ? [said(say.people.askedAgain(name, ASKED_AT[item.askedAt!], item.at.recordedAt), at)]
      : []),
    ...earlier
      .toReversed()
      .map((before) =>
        said(
          say.people.before(
            name,
            ASKED_AT[before.askedAt ?? 'application'],
            before.at.recordedAt,
            INTEREST[before.interest],
            before.recused,
            words(before),
          ),
          [before.at.seq],
        ),
      ),
  ];
}

/** For the candidate: how many declarations and of which kind, never whose and what interest. */
export function declarationCounts(subject: Subject): AuditStatement[] {
  const { opening, mine } = subject;
  const { members } = opening.committee;
  const declared = mine.declarations;
  const some = declared.filter((item) => item.interest !== 'none');
  const missing = members.filter((item) => !declared.some((found) => found.member === item.member));
  const observers = missing.filter(({ role }) => role === 'observer').length;
  const declaredAt = seqsOf(...declared.map((item) => item.at));
  const statements = [
    ...askedAgain(subject),
    said(
      declared.length === 0
        ? say.people.undeclaredAll
        : say.people.declaredCount(
            declared.length - some.length,
            some.length,
            missing.length - observers,
            observers,
          ),
      declaredAt.length > 0 ? declaredAt : seqsOf(opening.committeeAt),
    ),
  ];
  if (some.length > 0) statements.push(withheld(say.people.interestWithheld, 'interests', seqsAt(some)));
  const before = earlierOnes(subject).filter((item) => item.interest !== 'none');
  if (before.length > 0)
    statements.push(withheld(say.people.earlierInterestWithheld, 'interests', seqsAt(before)));
  for (const asked of DECLARED_AT) {
    const again = mine.declarationHistory.filter((item) => isAgain(item) && item.askedAt === asked);
    if (again.length > 0)
      statements.push(said(say.people.askedAgainCount(again.length, ASKED_AT[asked]), seqsAt(again)));
  }
  const recused = declared.filter((item) => item.recused);
  if (recused.length > 0) statements.push(said(say.people.recusedCount(recused.length), seqsAt(recused)));
  return statements;
}

function askedAgain({ opening }: Subject): AuditStatement[] {
  const times = opening.details.declareAgain ?? [];
  return times.length === 0
    ? []
    : [said(say.people.declareAgain(times.map((time) => ASKED_AT[time])), [opening.changedAt.seq])];
}

/** Asked at a later point than the application. */
export const isAgain = (item: Declaration): boolean =>
  item.askedAt !== undefined && item.askedAt !== 'application';

/** Declarations that a later one of the same member has replaced. */
const earlierOnes = ({ mine }: Subject): Declaration[] =>
  mine.declarationHistory.filter((item) => !mine.declarations.some((last) => last.at.seq === item.at.seq));

const seqsAt = (items: readonly Declaration[]): number[] => seqsOf(...items.map((item) => item.at));
