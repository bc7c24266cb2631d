import type { AuditSection } from '../../audit';
import { bandFor } from '../../checks';
import { figure } from '../means';
import { say } from '../sentences';
import { ratedAs } from '../sections/comparison';
import { said, seqsOf, type Subject } from '../subject';
import type { Compared } from './compared';
import { comparisonWords as words } from './wording/comparison-words';

/**
 * Panel means of this applicant and, in words, how each person appointed was rated beside them: one
 * table each. The sheet leaves the house, and their figures are theirs.
 */
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
    said(say.comparison.band(band.sentence, band.formula), seqsOf(...cards)),
    said(say.comparison.sameMeans, []),
    said(words.figures, []),
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
        columns: [...words.ratingColumns, words.columnRated(column)],
        rows: rows.map((row) => ({
          cells: [row.label, row.weight, figure(row.ours), ratedAs(row, band.width)],
          seqs: row.seqs,
        })),
      },
    });
  }
  return section;
}

/** How the person appointed was rated on the whole, and the distance within which ratings tell nothing. */
export function closeness(subject: Subject, { rows }: Compared): { rated: string; width: string } {
  const { width } = bandFor(subject.record);
  return { rated: ratedAs(rows.at(-1)!, width), width: figure(width) };
}
