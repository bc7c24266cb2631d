import type { AuditSection, AuditStatement } from '../../../audit';
import { assignedTo } from '../../../openings';
import { ASKED_AT, capital, INTEREST, ROLES } from '../../sentences';
import { said, seqsOf } from '../../subject';
import { openingWords as words } from '../wording/opening-words';
import { shortDay, type Whole } from './context';
import { recorded } from '../../recorded';

/** Who sat, in which role and for which unit, and what each was to score. */
export function committeeSection({ opening, state, who }: Whole): AuditSection {
  const { members, quorum } = opening.committee;
  const stages = opening.versions.at(-1)?.set.stages ?? [];
  const rows = members.map(({ member, role, unit }) => {
    const scores = stages.filter(({ ref }) => assignedTo(opening, ref).includes(member));
    const at =
      scores.length === 0
        ? words.noStage
        : scores.length === stages.length
          ? words.everyStage
          : scores.map(({ label }) => label).join(', ');
    return {
      cells: [who(member), ROLES[role], unit.trim() || words.noUnit, at],
      seqs: seqsOf(opening.committeeAt, state.settings.members.get(member)?.at),
    };
  });
  return {
    id: 'committee',
    title: words.section.committee,
    statements: [said(words.quorum(quorum), seqsOf(opening.committeeAt))],
    tables:
      rows.length === 0
        ? []
        : [{ caption: words.members, table: { columns: [...words.memberColumns], rows } }],
  };
}

/** How many people a sentence names before it counts. */
const MOST_NAMED = 5;

/**
 * Every interest that was declared, and everybody a member said nothing about. Declarations of no
 * interest are counted: each stands in the account of its application.
 */
export function declarationsSection({ state, opening, record, who, person }: Whole): AuditSection {
  const all = record.applications.flatMap((item) =>
    item.declarationHistory.map((declaration) => ({ item, declaration })),
  );
  const sitting = opening.committee.members.map(({ member }) => member);
  const members = [...new Set([...sitting, ...all.map(({ declaration }) => declaration.member)])];
  const statements = members.flatMap((member): AuditStatement[] => {
    const own = all.filter(({ declaration }) => declaration.member === member);
    const none = own.filter(({ declaration }) => declaration.interest === 'none');
    const silent = record.applications.filter(
      (item) => !item.declarations.some((declaration) => declaration.member === member),
    );
    return [
      ...(none.length === 0
        ? []
        : [
            said(
              words.noInterest(who(member), new Set(none.map(({ item }) => item.id)).size),
              seqsOf(...none.map(({ declaration }) => declaration.at)),
            ),
          ]),
      ...(silent.length === 0 || !sitting.includes(member)
        ? []
        : [
            said(
              words.undeclared(who(member), silent.length, shortened(silent.map(({ id }) => person(id)))),
              seqsOf(opening.committeeAt),
            ),
          ]),
    ];
  });
  const rows = all
    .filter(({ declaration }) => declaration.interest !== 'none' || declaration.recused)
    .map(({ item, declaration }) => ({
      cells: [
        who(declaration.member),
        person(item.id),
        [
          `${capital(INTEREST[declaration.interest])}${declaration.recused ? words.steppedOut : ''}`,
          declaration.text.trim(),
        ]
          .filter((part) => part !== '')
          .join('. '),
        `${recorded(state, declaration.at).imported ? words.fromFile : shortDay(declaration.at.recordedAt)}, ${ASKED_AT[declaration.askedAt ?? 'application']}`,
      ],
      seqs: [declaration.at.seq],
    }));
  return {
    id: 'declarations',
    title: words.section.declarations,
    statements,
    tables:
      rows.length === 0
        ? []
        : [{ caption: words.interests, table: { columns: [...words.interestColumns], rows } }],
  };
}

/** The first few by name, the rest as a number. */
export const shortened = (people: readonly string[]): string[] =>
  people.length <= MOST_NAMED
    ? [...people]
    : [...people.slice(0, MOST_NAMED), `${people.length - MOST_NAMED} more`];
