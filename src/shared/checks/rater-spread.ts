import type { Check } from './check';
import type { RawFinding, RecordLink } from './finding';
import { listed, quoted } from './words';

/** Members saw different things: two points apart on a scale of five, three on one of seven. */
export const raterSpread: Check = {
  code: 'rater-spread',
  run: (record, tools) => {
    const criteria = record.criteria?.set.criteria ?? [];
    return tools.active.flatMap(({ id }) =>
      tools.scores(id).cells.flatMap((cell, place): RawFinding[] => {
        const { ref, label, scale } = criteria[place]!;
        if (cell.spread < (scale === 5 ? 2 : 3) || new Set(cell.ratings.map((item) => item.member)).size < 2)
          return [];
        const given = cell.ratings.toSorted((a, b) => b.points - a.points || (a.member < b.member ? -1 : 1));
        const each = given.map((item) => `${tools.memberName(item.member)} ${item.points}`);
        return [
          {
            check: 'rater-spread',
            severity: 'advise',
            subjects: [id],
            about: `criterion:${ref}`,
            message: `The members are far apart on ${quoted(label)} for ${tools.candidateName(id)}: ${listed(each, 8)} on the scale of ${scale}. Talk about what each of you saw; nobody has to change a rating.`,
            because: [
              { kind: 'criterion', ref },
              ...given.map((item): RecordLink => ({
                kind: 'scorecard',
                id: item.scorecard,
                application: id,
              })),
            ],
            settle: [{ act: 'justify', text: 'Note what you found when you talked about it.' }],
            ground: { criterion: ref, given: given.map(({ member, points }) => [member, points]) },
          },
        ];
      }),
    );
  },
};
