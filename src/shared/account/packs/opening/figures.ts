import type { AuditSection, AuditTable } from '../../../audit';
import { bandFor } from '../../../checks';
import { DISPOSITIONS, type DispositionCode } from '../../../decisions';
import { concerns, meets, requirementText } from '../../../openings';
import type { ApplicationRecord } from '../../../record';
import { mean } from '../../../statistics';
import { figure, meanOf, ratingsOf } from '../../means';
import { capital, DISPOSITION, say } from '../../sentences';
import { said } from '../../subject';
import { openingWords as words } from '../wording/opening-words';
import type { Whole } from './context';

/** Counts by stage and outcome, panel means by criterion, minimum qualifications, and the band. */
export function figuresSection(whole: Whole): AuditSection {
  const band = bandFor(whole.record);
  const tables = [
    { caption: words.byStage, table: byStage(whole) },
    { caption: words.byMinimum, table: byMinimum(whole) },
    { caption: words.byCriterion, table: byCriterion(whole) },
  ].filter(({ table }) => table.rows.length > 0);
  return {
    id: 'figures',
    title: words.section.figures,
    statements: [said(words.figuresNote, []), said(say.comparison.band(band.sentence, band.formula), [])],
    tables,
  };
}

function byStage({ record }: Whole): AuditTable {
  const signed = new Map(record.decision?.dispositions.map((item) => [item.application, item.code]));
  const outcomeOf = ({ id, application }: ApplicationRecord): DispositionCode | 'withdrawn' | 'undecided' =>
    signed.get(id) ?? (application.withdrawn ? 'withdrawn' : 'undecided');
  const kinds = [...DISPOSITIONS, 'withdrawn', 'undecided'] as const;
  const used = kinds.filter((kind) => record.applications.some((item) => outcomeOf(item) === kind));
  const stages = record.criteria?.set.stages ?? [];
  const rows = [
    ...stages.map(({ ref, label }) => ({
      label,
      items: record.applications.filter(({ stage }) => stage?.ref === ref),
    })),
    { label: capital(words.stageNone), items: record.applications.filter(({ stage }) => stage === null) },
    { label: words.total, items: record.applications },
  ].filter(({ items }) => items.length > 0);
  const head = (kind: (typeof kinds)[number]): string =>
    kind === 'withdrawn'
      ? words.withdrawn
      : kind === 'undecided'
        ? words.undecided
        : capital(DISPOSITION[kind]);
  return {
    columns: [words.stage, ...used.map(head), words.total],
    rows: rows.map(({ label, items }) => ({
      cells: [
        label,
        ...used.map((kind) => String(items.filter((item) => outcomeOf(item) === kind).length)),
        String(items.length),
      ],
      seqs: [],
    })),
  };
}

function byCriterion({ record }: Whole): AuditTable {
  const rows = (record.criteria?.set.criteria ?? []).map(({ ref, label }) => {
    const means = record.applications.flatMap((item) => meanOf(ratingsOf(item, ref)) ?? []);
    const figures =
      means.length === 0 ? [null, null, null] : [mean(means), Math.min(...means), Math.max(...means)];
    return { cells: [label, String(means.length), ...figures.map(figure)], seqs: [] };
  });
  return { columns: [...words.criterionColumns], rows };
}

function byMinimum({ record, opening }: Whole): AuditTable {
  const { closesOn } = opening.details;
  const known = record.applications.filter(({ candidate }) => candidate.contact !== null);
  const rows = (record.criteria?.set.qualifications ?? []).map((qualification) => {
    const facts = known.map((item) => item.facts.filter((fact) => concerns(fact.value, qualification)));
    const none = facts.filter((items) => items.length === 0).length;
    const met = facts.filter((items) =>
      items.some((fact) => meets(fact.value, qualification, closesOn)),
    ).length;
    return {
      cells: [
        qualification.label,
        requirementText(qualification),
        ...[met, known.length - met - none, none].map(String),
      ],
      seqs: [],
    };
  });
  return { columns: [...words.minimumColumns], rows };
}
