import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Check, CheckTools } from './check';
import type { RawFinding, RecordLink } from './finding';
import { CODE_WORDS, isAppointed, isPassedOver } from './people';
import { compared, HAIR } from './scores';
import { against, shown } from './words';

/** Situation 21: half a point on a hundred-point scale decides. */
export const nearTie: Check = {
  code: 'near-tie',
  run(record, tools) {
    const appointed = tools.active.filter(isAppointed);
    if (appointed.length === 0) return [];
    const others = tools.active.filter(isPassedOver);
    return appointed.flatMap((winner) =>
      others.flatMap((other) =>
        other.stageIndex === winner.stageIndex ? tie(record, tools, winner, other) : [],
      ),
    );
  },
};

function tie(
  record: OpeningRecord,
  tools: CheckTools,
  winner: ApplicationRecord,
  other: ApplicationRecord,
): RawFinding[] {
  const scores = compared(record, tools.scores(winner.id), tools.scores(other.id));
  const band = tools.band();
  if (scores === null || scores.apart > band.width + HAIR) return [];
  const [first, second] = [tools.candidateName(winner.id), tools.candidateName(other.id)];
  const words = `${CODE_WORDS[winner.disposition!.code]}, and ${second}, ${CODE_WORDS[other.disposition!.code]}`;
  const rule =
    band.reliability === null ? ', a rule of thumb because too few scores are there to work it out' : '';
  return [
    {
      check: 'near-tie',
      severity: 'justify',
      subjects: [winner.id, other.id].sort((a, b) => tools.place(a) - tools.place(b)),
      message: `The scores do not decide between ${first}, ${words}: ${against(scores.a, scores.b)}; the scores can tell apart only ${shown(band.width)}${rule}. Name the reason that did decide.`,
      because: [
        { kind: 'application', id: winner.id },
        { kind: 'application', id: other.id },
        ...[winner, other].flatMap((item) =>
          item.scorecards.map((card): RecordLink => ({
            kind: 'scorecard',
            id: card.id,
            application: item.id,
          })),
        ),
      ],
      settle: [
        {
          act: 'justify',
          text: `Write down what decided between ${first} and ${second}, from what was asked of everybody.`,
        },
        { act: 'change-disposition', text: 'Decide otherwise, or see both again before you decide.' },
      ],
      ground: {
        codes: [winner, other].map((item) => [item.id, item.disposition!.code]).sort(),
        scores: [scores.a.toFixed(6), scores.b.toFixed(6)],
        band: band.width.toFixed(6),
      },
    },
  ];
}
