import type { AuditSection } from '../../audit';
import { bandFor } from '../../checks';
import { HAIR } from '../../checks/scores';
import { figure, signedFigure } from '../means';
import { said, seqsOf, type Subject } from '../subject';
import type { Compared } from './compared';
import { comparisonWords as words } from './wording/comparison-words';

/** Panel means, difference and band: one table for each person appointed. */
export function ratingsSection(subject: Subject, appointed: readonly Compared[]): AuditSection {
  const { record } = subject;
  const section: AuditSection = { id: 'ratings', title: words.section.ratings, statements: [], tables: [] };
  const rated = appointed.filter(({ rows }) => rows.length > 0);
  for (const { rows, who } of appointed)
    if (rows.length === 0) section.statements.push(said(words.unrated(who), seqsOf(subject.decision?.at)));
  if (rated.length === 0) return section;
  const cards = record.applications.flatMap((item) => item.scorecards.map((card) => card.at));
  const band = bandFor(record);
  section.statements.push(
    said(words.how, []),
    said(words.band(band.sentence, band.formula), seqsOf(...cards)),
  );
  const used = new Set(
    [subject.mine, ...rated.map(({ other }) => other)].flatMap((item) =>
      item.scorecards.map((card) => card.criteriaVersion),
    ),
  );
  if (used.size > 1) {
    const versions = subject.opening.versions.filter((item) => used.has(item.version));
    section.statements.push(said(words.versions, seqsOf(...versions.map(({ at }) => at))));
  }
  for (const { rows, who, column } of rated) {
    const compared = new Set(rows.map(({ label }) => label));
    const missing = (subject.criteria?.set.criteria ?? []).filter(({ label }) => !compared.has(label));
    if (missing.length > 0) {
      const labels = missing.map(({ label }) => label);
      section.statements.push(said(words.leftOut(labels, who), seqsOf(subject.criteria?.at)));
    }
    section.tables.push({
      caption: words.caption(who),
      table: {
        columns: [...words.ratingColumns, column, words.difference],
        rows: rows.map((row) => ({
          cells: [
            row.label,
            row.weight,
            figure(row.ours),
            figure(row.theirs),
            signedFigure(row.ours - row.theirs),
          ],
          seqs: row.seqs,
        })),
      },
    });
  }
  return section;
}

/** Whether the ratings cannot tell the two apart, and within which distance. */
export function closeness(subject: Subject, { rows }: Compared): { within: boolean; width: string } {
  const { width } = bandFor(subject.record);
  const { ours, theirs } = rows.at(-1)!;
  return { within: Math.abs(ours - theirs) <= width + HAIR, width: figure(width) };
}
