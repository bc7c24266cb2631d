import type { ProgressRow, StageProgress } from '@shared/scorecards';

/** How one application stands for the member at the desk, over all stages it has reached. */
export type RowState =
  | 'withdrawn'
  | 'not-reached'
  | 'to-score'
  | 'draft'
  | 'waiting'
  | 'open'
  | 'recused'
  | 'not-assigned';

/** The one thing the list says: what the member can do comes first, then what others still have to do. */
export function stateOfRow(row: ProgressRow): RowState {
  if (row.withdrawn) return 'withdrawn';
  if (row.stages.length === 0) return 'not-reached';
  const has = (mine: StageProgress['mine']): boolean => row.stages.some((stage) => stage.mine === mine);
  if (has('draft')) return 'draft';
  if (has('to-score')) return 'to-score';
  if (row.recused) return 'recused';
  if (!has('submitted')) return 'not-assigned';
  return row.stages.every((stage) => stage.open) ? 'open' : 'waiting';
}

export const isMine = (state: RowState): boolean => state === 'to-score' || state === 'draft';

/** Scorecards the member has submitted, of all that are theirs to give so far. */
export function ownProgress(rows: readonly ProgressRow[]): { submitted: number; all: number } {
  let submitted = 0;
  let all = 0;
  for (const { stages, withdrawn } of rows) {
    for (const { mine } of stages) {
      if (mine === 'submitted') submitted += 1;
      if (mine === 'submitted' || (!withdrawn && (mine === 'to-score' || mine === 'draft'))) all += 1;
    }
  }
  return { submitted, all };
}
