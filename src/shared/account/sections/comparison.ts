import type { AuditSection } from '../../audit';
import { bandFor } from '../../checks';
import { HAIR, onCommonScale } from '../../checks/scores';
import type { ApplicationRecord } from '../../record';
import { figure, meanOf, ratingsOf, signedFigure } from '../means';
import { say } from '../sentences';
import { isCandidate, said, withheld, type Subject } from '../subject';

/**
 * Panel means beside those of the appointed, who stay unnamed, on the declared criteria alone. A
 * candidate reads their own figures and, of the appointed, words: one person appointed is often
 * known, and how that person was rated is theirs (GDPR, art. 15(4)).
 */
export function comparisonSection(subject: Subject): AuditSection {
  const section: AuditSection = {
    id: 'comparison',
    title: say.section.comparison,
    statements: [],
    tables: [],
  };
  const { decision, mine, record } = subject;
  if (!decision || !subject.signed) {
    section.statements.push(
      decision ? said(say.comparison.notIncluded, [decision.at.seq]) : said(say.comparison.unsigned, []),
    );
    return section;
  }
  const at = [decision.at.seq];
  const appointed = decision.dispositions.filter(
    (item) => item.code === 'appointed' || item.code === 'offered',
  );
  if (appointed.some((item) => item.application === mine.id))
    section.statements.push(said(say.comparison.self, at));
  // Arrival in the log must not show through: the order is that of the weighted means.
  const others = appointed
    .flatMap((item) => (item.application === mine.id ? [] : (record.byId.get(item.application) ?? [])))
    .map((other) => ({ other, rows: compare(subject, other) }))
    .sort((a, b) => (b.rows.at(-1)?.theirs ?? 0) - (a.rows.at(-1)?.theirs ?? 0));
  if (appointed.length === 0) section.statements.push(said(say.comparison.nobody, at));
  if (others.length === 0) return section;

  const rated = others.filter((item) => item.rows.length > 0);
  if (mine.scorecards.length === 0) section.statements.push(said(say.comparison.notRated, at));
  else if (rated.length < others.length) section.statements.push(said(say.comparison.noRatings, at));
  if (rated.length === 0) return section;
  const inWords = isCandidate(subject);
  section.statements.push(said(inWords ? say.comparison.howInWords : say.comparison.how, []));
  const versions = (item: ApplicationRecord): number[] => item.scorecards.map((card) => card.criteriaVersion);
  const band = bandFor(record);
  const cards = sorted(record.applications.flatMap((item) => item.scorecards.map((card) => card.at.seq)));
  section.statements.push(said(say.comparison.band(band.sentence, band.formula), cards));
  rated.forEach(({ rows }, index) => {
    const overall = rows.at(-1)!;
    const within = Math.abs(overall.ours - overall.theirs) <= band.width + HAIR;
    section.statements.push(
      said(say.comparison.within(within, say.comparison.appointed(index, rated.length)), overall.seqs),
    );
  });
  if (inWords) {
    const seqs = sorted(rated.flatMap(({ rows }) => rows.flatMap((row) => row.seqs)));
    section.statements.push(
      said(say.comparison.sameMeans, []),
      withheld(say.comparison.figures, 'rated', seqs),
    );
  }
  const used = new Set([mine, ...rated.map((item) => item.other)].flatMap(versions));
  if (used.size > 1)
    section.statements.push(
      said(
        say.comparison.versions,
        subject.opening.versions.filter((item) => used.has(item.version)).map((item) => item.at.seq),
      ),
    );
  rated.forEach(({ rows }, index) => {
    section.tables.push({
      caption: say.comparison.caption(say.comparison.appointed(index, rated.length)),
      table: {
        columns: [...(inWords ? say.comparison.columnsInWords : say.comparison.columns)],
        rows: rows.map((row) => ({
          cells: [
            row.label,
            row.weight,
            figure(row.ours),
            ...(inWords
              ? [ratedAs(row, band.width)]
              : [figure(row.theirs), signedFigure(row.ours - row.theirs)]),
          ],
          seqs: row.seqs,
        })),
      },
    });
  });
  return section;
}

export interface Row {
  label: string;
  weight: string;
  ours: number;
  theirs: number;
  /** How far the appointed lies above, in points of the common scale from 1 to 5. */
  above: number;
  seqs: number[];
}

/** How somebody else was rated beside this application, where their figures are not for the reader. */
export function ratedAs({ above }: Row, width: number): string {
  if (Math.abs(above) <= width + HAIR) return say.comparison.rated.same;
  return above > 0 ? say.comparison.rated.higher : say.comparison.rated.lower;
}

/** One row per criterion rated for both; last the weighted mean, on the common scale from 1 to 5. */
export function compare(subject: Subject, other: ApplicationRecord): Row[] {
  const criteria = (subject.criteria?.set.criteria ?? []).flatMap((criterion) => {
    const [own, their] = [ratingsOf(subject.mine, criterion.ref), ratingsOf(other, criterion.ref)];
    const [ours, theirs] = [meanOf(own), meanOf(their)];
    if (ours === null || theirs === null) return [];
    return [{ criterion, ours, theirs, seqs: sorted([...own, ...their].map((rating) => rating.seq)) }];
  });
  const rows: Row[] = criteria.map(({ criterion, ours, theirs, seqs }) => ({
    label: criterion.label,
    weight: String(criterion.weight),
    ours,
    theirs,
    above: onCommonScale(theirs, criterion.scale) - onCommonScale(ours, criterion.scale),
    seqs,
  }));
  if (rows.length === 0) return rows;
  const weights = criteria.reduce((sum, item) => sum + item.criterion.weight, 0);
  const weighted = (of: 'ours' | 'theirs'): number =>
    criteria.reduce(
      (sum, item) => sum + onCommonScale(item[of], item.criterion.scale) * item.criterion.weight,
      0,
    ) / weights;
  const [ours, theirs] = [weighted('ours'), weighted('theirs')];
  rows.push({
    label: say.comparison.overall,
    weight: String(Math.round(weights * 100) / 100),
    ours,
    theirs,
    above: theirs - ours,
    seqs: sorted(rows.flatMap((row) => row.seqs)),
  });
  return rows;
}

const sorted = (seqs: readonly number[]): number[] => [...new Set(seqs)].sort((a, b) => a - b);
