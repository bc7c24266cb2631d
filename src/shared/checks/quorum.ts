import type { Check } from './check';
import { membersWhoTookPart } from './interest-undeclared';
import { counted, listed } from './words';

/** Fewer took part than the opening says must. Taking part means having scored or voted. */
export const quorum: Check = {
  code: 'quorum',
  run(record, tools) {
    const { members, quorum: needed } = record.opening.committee;
    const decided = tools.active.some((item) => item.disposition !== null);
    const sitting = new Set(members.filter((item) => item.role !== 'observer').map((item) => item.member));
    const present = membersWhoTookPart(record).filter((member) => sitting.has(member));
    if (!decided || present.length >= needed) return [];
    const took =
      present.length === 0
        ? 'nobody has'
        : `only ${listed(present.map(tools.memberName))} ${present.length === 1 ? 'has' : 'have'}`;
    return [
      {
        check: 'quorum',
        severity: 'justify',
        subjects: [],
        message: `This opening asks for ${counted(needed, 'member', 'members')} to take part, and ${took} scored or voted. Wait for the others, or write down why fewer can decide.`,
        because: members.map(({ member }) => ({ kind: 'member', ref: member })),
        settle: [
          { act: 'complete-scores', text: 'Ask the other members for their scorecards or votes.' },
          { act: 'justify', text: 'Write down why fewer members can decide.' },
        ],
        ground: { needed, present },
      },
    ];
  },
};
