import type { Check } from './check';
import type { RawFinding } from './finding';
import { CODE_WORDS, isAppointed, isFavoured, isRejected } from './people';
import { compared, HAIR } from './scores';
import { against, listed, shown } from './words';

/** Somebody with clearly lower scores was preferred. */
export const rankInversion: Check = {
  code: 'rank-inversion',
  run(record, tools) {
    const preferred = tools.active.filter(
      (item) => isAppointed(item) || (isFavoured(item) && item.disposition!.code === 'reserve'),
    );
    if (preferred.length === 0) return [];
    return tools.active.filter(isRejected).flatMap((rejected): RawFinding[] => {
      const { width } = tools.band();
      const lower = preferred.flatMap((item) => {
        const scores = compared(record, tools.scores(item.id), tools.scores(rejected.id));
        return scores && scores.b - scores.a > width + HAIR ? [{ item, scores }] : [];
      });
      if (lower.length === 0) return [];
      const name = tools.candidateName(rejected.id);
      const each = lower.map(({ item, scores }) => {
        return `${tools.candidateName(item.id)} (${CODE_WORDS[item.disposition!.code]}, ${against(scores.a, scores.b)})`;
      });
      const ids = [rejected.id, ...lower.map(({ item }) => item.id)];
      return [
        {
          check: 'rank-inversion',
          severity: 'justify',
          subjects: ids.sort((a, b) => tools.place(a) - tools.place(b)),
          message: `You reject ${name}, who scored higher than ${listed(each)}. The difference is more than ${shown(width)}, so the scores do tell them apart. Write down why they were not followed.`,
          because: ids.map((id) => ({ kind: 'application', id })),
          settle: [
            { act: 'justify', text: 'Write down why the scores were not followed.' },
            { act: 'change-disposition', text: 'Decide otherwise about one of them.' },
          ],
          ground: {
            rejected: rejected.id,
            lower: lower
              .map(({ item, scores }) => [
                item.id,
                item.disposition!.code,
                scores.a.toFixed(6),
                scores.b.toFixed(6),
              ])
              .sort(),
            band: width.toFixed(6),
          },
        },
      ];
    });
  },
};
