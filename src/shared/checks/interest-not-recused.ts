import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Declaration } from '../scorecards';
import type { Check, CheckTools } from './check';
import type { RawFinding, RecordLink } from './finding';
import { scored } from './interest-undeclared';
import { withoutMember, type WithoutMember } from './without-member';
import { listed } from './words';

/** Situation 20: the result is shown with and without the member who has an interest. */
export const interestNotRecused: Check = {
  code: 'interest-not-recused',
  run(record, tools) {
    const effects = new Map<string, WithoutMember>();
    const effectOf = (member: string): WithoutMember => {
      let found = effects.get(member);
      if (!found) effects.set(member, (found = withoutMember(record, tools, member)));
      return found;
    };
    return tools.active.flatMap((application) =>
      application.declarations
        .filter((declaration) => declaration.interest !== 'none')
        .toSorted((a, b) => (a.member < b.member ? -1 : 1))
        .flatMap((declaration): RawFinding[] => {
          const did = tookPart(record, application, declaration);
          return did.length === 0
            ? []
            : [finding(tools, application, declaration, did, effectOf(declaration.member))];
        }),
    );
  },
};

const INTEREST_WORDS: Record<Exclude<Declaration['interest'], 'none'>, string> = {
  knows: 'knows them',
  friend: 'a friend',
  family: 'family',
  'works-with': 'works with them',
  competes: 'competes for the same post',
  financial: 'a financial interest',
  other: 'another interest',
};

/** What the member did concerning this candidate all the same. Voting counts unless they stepped out. */
function tookPart(
  record: OpeningRecord,
  application: ApplicationRecord,
  { member, recused }: Declaration,
): string[] {
  const vote = record.votes.find((item) => item.member === member);
  const forThem = vote !== undefined && vote.application === application.id;
  // Whoever has the last word; it must not change with the signature, or a settled finding re-opens.
  const { members } = record.opening.committee;
  const last = members.some((item) => item.role === 'decider') ? 'decider' : 'chair';
  const decides = members.some((item) => item.member === member && item.role === last);
  return [
    ...(scored(application, member) ? ['scored them'] : []),
    ...(vote && (forThem || (!recused && application.interviewed)) ? ['voted'] : []),
    ...(!recused && decides ? ['decides'] : []),
  ];
}

function finding(
  tools: CheckTools,
  application: ApplicationRecord,
  { member, interest, recused }: Declaration,
  did: string[],
  result: WithoutMember,
): RawFinding {
  const [who, name] = [tools.memberName(member), tools.candidateName(application.id)];
  const words = INTEREST_WORDS[interest as keyof typeof INTEREST_WORDS];
  const own = result.totals.get(application.id);
  const cards = application.scorecards.filter((card) => card.member === member);
  return {
    check: 'interest-not-recused',
    severity: 'justify',
    subjects: [application.id],
    about: `member:${member}`,
    message: `${who} declared an interest concerning ${name} (${words}) and ${listed(did)} all the same. ${own ? `${name}’s weighted mean is ${own.with} with ${who} and ${own.without} without. ` : ''}${result.text}`,
    because: [
      { kind: 'declaration', member, application: application.id },
      ...cards.map((card): RecordLink => ({ kind: 'scorecard', id: card.id, application: application.id })),
      { kind: 'member', ref: member },
    ],
    settle: [
      {
        act: 'justify',
        text: `Write down why ${who} took part, and who looked at the result without ${who}.`,
      },
      { act: 'declare-interest', text: `Correct the declaration, if ${who} has no interest.` },
    ],
    ground: { member, interest, recused, did, own, result: result.ground },
  };
}
