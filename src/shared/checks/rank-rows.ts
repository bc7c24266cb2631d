import { candidateName } from '../candidates';
import type { MatrixRow } from '../decisions';
import type { OpeningRecord } from '../record';
import { bandFor } from './band-for';
import { HAIR, scoresOf, type ScoreOptions } from './scores';

/**
 * The comparison matrix: those who came furthest first, then by total; withdrawn and unscored people
 * last. Within a stage, everybody no further than the band below the best of a group belongs to that
 * group: the scores cannot tell them apart. `without` leaves one member's ratings out.
 */
export function rankRows(record: OpeningRecord, options: ScoreOptions = {}): MatrixRow[] {
  const { width } = bandFor(record, options);
  const rows = record.applications.map((item, place) => {
    const { cells, total } = scoresOf(record, item, options);
    const row: MatrixRow = {
      application: item.id,
      candidate: item.candidate.id,
      name: candidateName(item.candidate),
      stage: item.stage?.ref ?? null,
      stageLabel: item.stage?.label ?? '',
      withdrawn: item.application.withdrawn !== null,
      cells,
      total,
      group: null,
      disposition: item.disposition,
    };
    return { row, place, stage: item.stageIndex };
  });
  rows.sort(
    (a, b) =>
      Number(a.row.withdrawn) - Number(b.row.withdrawn) ||
      b.stage - a.stage ||
      (b.row.total ?? -1) - (a.row.total ?? -1) ||
      a.place - b.place,
  );
  let group = 0;
  let best: { stage: number; total: number } | null = null;
  for (const { row, stage } of rows) {
    if (row.withdrawn || row.total === null) continue;
    if (best === null || best.stage !== stage || best.total - row.total > width + HAIR) {
      best = { stage, total: row.total };
      group += 1;
    }
    row.group = group;
  }
  return rows.map(({ row }) => row);
}
