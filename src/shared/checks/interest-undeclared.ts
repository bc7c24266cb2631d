import { declarationDue, type ApplicationRecord, type OpeningRecord } from '../record';
import type { Check, CheckTools } from './check';
import type { RawFinding } from './finding';
import { listed } from './words';

/** Situation 20: "none" is also a declaration, and everybody who scores or votes makes one. */
export const interestUndeclared: Check = {
  code: 'interest-undeclared',
  run: (record, tools) =>
    membersWhoTookPart(record).flatMap((member) => [
      ...never(record, tools, member),
      ...notAgain(record, tools, member, 'shortlist'),
      ...notAgain(record, tools, member, 'interview'),
    ]),
};

function never(record: OpeningRecord, tools: CheckTools, member: string): RawFinding[] {
  const voted = record.votes.some((vote) => vote.member === member);
  const undeclared = tools.active.filter(
    (item) =>
      (scored(item, member) || (voted && item.interviewed)) &&
      !item.declarations.some((declaration) => declaration.member === member),
  );
  if (undeclared.length === 0) return [];
  const name = tools.memberName(member);
  const ids = undeclared.map((item) => item.id);
  const did = voted
    ? undeclared.some((item) => scored(item, member))
      ? 'scored and voted'
      : 'voted'
    : 'scored';
  return [
    {
      check: 'interest-undeclared',
      severity: 'block',
      subjects: ids,
      about: `member:${member}`,
      message: `${name} ${did} and has not declared an interest, or none, concerning ${listed(ids.map(tools.candidateName))}. Ask ${name} for a declaration for each of them; “none” is one too.`,
      because: [
        { kind: 'member', ref: member },
        ...ids.map((id) => ({ kind: 'declaration' as const, member, application: id })),
      ],
      settle: [{ act: 'declare-interest', text: `Record what ${name} declares, for each candidate named.` }],
      ground: { member, undeclared: ids.toSorted() },
    },
  ];
}

/** Members whose last declaration is older than the opening wants it for what they took part in. */
function notAgain(
  record: OpeningRecord,
  tools: CheckTools,
  member: string,
  when: 'shortlist' | 'interview',
): RawFinding[] {
  if (!record.opening.details.declareAgain?.includes(when)) return [];
  const voted = record.votes.some((vote) => vote.member === member);
  const kinds = new Map(record.criteria?.set.stages.map((stage) => [stage.ref, stage.kind]));
  const owing = tools.active.filter((item) => {
    const took = item.scorecards.some(
      (card) => card.member === member && (when === 'shortlist' || kinds.get(card.stage) !== 'screening'),
    );
    return (took || (voted && item.interviewed)) && declarationDue(record, item, member) === when;
  });
  if (owing.length === 0) return [];
  const name = tools.memberName(member);
  const ids = owing.map((item) => item.id);
  return [
    {
      check: 'interest-undeclared',
      severity: 'block',
      subjects: ids,
      about: `member:${member} again:${when}`,
      message: `This opening asks for declarations again at the ${when}, and the last one of ${name} concerning ${listed(ids.map(tools.candidateName))} is older than that. Ask ${name} again for each of them; “none” is an answer too.`,
      because: [
        { kind: 'member', ref: member },
        ...ids.map((id) => ({ kind: 'declaration' as const, member, application: id })),
      ],
      settle: [
        {
          act: 'declare-interest',
          text: `Record what ${name} declares at the ${when}, for each candidate named.`,
        },
      ],
      ground: { member, when, owing: ids.toSorted() },
    },
  ];
}

export const scored = (application: ApplicationRecord, member: string): boolean =>
  application.scorecards.some((card) => card.member === member);

/** Members with a standing scorecard or a vote, in alphabetical order of their refs. */
export function membersWhoTookPart(record: OpeningRecord): string[] {
  const members = new Set(record.votes.map((vote) => vote.member));
  for (const { scorecards } of record.applications) for (const card of scorecards) members.add(card.member);
  return [...members].sort();
}
