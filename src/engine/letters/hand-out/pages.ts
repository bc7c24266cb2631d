import type { CallOutput } from '@shared/calls';
import { ok, refuse, type Result } from '@shared/kernel';
import type { LetterModel } from '@shared/letters';
import type { Desk } from '../../desk';
import { standingLetter } from './out-letter';

const paperOf = ({ layout }: LetterModel): 'A4' | 'Letter' => (layout === 'us-10' ? 'Letter' : 'A4');

/**
 * Pages of issued letters for printing, in order.
 * @returns refused as `standingLetter` and the typesetter, and `invalid/mixed-paper`
 */
export function letterPages(desk: Desk, ids: readonly string[]): Result<CallOutput<'letters.pages'>> {
  const open = desk.record();
  if (!open.ok) return open;
  const pages: string[] = [];
  const papers = new Set<'A4' | 'Letter'>();
  for (const id of ids) {
    const standing = standingLetter(open.value, id);
    if (!standing.ok) return standing;
    const { model } = standing.value;
    const drawn = desk.letterSvg(model);
    if (!drawn.ok) return drawn;
    pages.push(...drawn.value.pages);
    papers.add(paperOf(model));
  }
  const [paper = 'A4', other] = papers;
  if (other !== undefined)
    return refuse('invalid', 'mixed-paper', 'These letters are on two sizes of paper. Print them apart.');
  return ok({ pages, paper });
}
