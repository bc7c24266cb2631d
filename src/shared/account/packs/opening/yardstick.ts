import type { AuditSection, AuditStatement } from '../../../audit';
import { criteriaDiff, requirementText, type CriteriaVersion } from '../../../openings';
import { say } from '../../sentences';
import { said } from '../../subject';
import { openingWords as words } from '../wording/opening-words';
import type { Whole } from './context';
import { recorded } from '../../recorded';

/** Every version of the criteria with its anchors, what it changed, and how many were rated under it. */
export function yardstickSection(whole: Whole): AuditSection {
  const { opening } = whole;
  const section: AuditSection = {
    id: 'yardstick',
    title: words.section.yardstick,
    statements: [],
    tables: [],
  };
  if (opening.versions.length === 0) section.statements.push(said(words.none, [opening.at.seq]));
  opening.versions.forEach((version, index) => {
    section.statements.push(...versionStatements(whole, version, opening.versions[index - 1]));
    section.tables.push(...versionTables(version));
  });
  return section;
}

function versionStatements(
  { opening, state }: Whole,
  version: CriteriaVersion,
  before: CriteriaVersion | undefined,
): AuditStatement[] {
  const at = [version.at.seq];
  const { qualifications, conditions, stages } = version.set;
  const cards = [...state.scorecards.scorecards.values()].filter(
    (card) => card.opening === opening.ref && card.criteriaVersion === version.version,
  );
  const changes = before ? criteriaDiff(before.set, version.set) : [];
  return [
    said(words.version(version.version, recorded(state, version.at)), at),
    ...(version.reason.trim() === '' ? [] : [said(words.reason(version.reason), at)]),
    ...changes.map((change) => said(words.change(change), at)),
    ...(before && changes.length === 0 ? [said(words.noChange, at)] : []),
    said(words.ratedUnder(cards.length), at),
    ...qualifications.map((item) => said(say.asked.qualification(item.label, requirementText(item)), at)),
    ...conditions.map((item) => said(say.asked.condition(item.label, item.text), at)),
    said(words.stages(stages.map(({ label }) => label)), at),
  ];
}

function versionTables({ version, set, at }: CriteriaVersion): AuditSection['tables'] {
  const seqs = [at.seq];
  if (set.criteria.length === 0) return [];
  const rows = set.criteria.map((item) => ({
    cells: [item.label, String(item.weight), say.asked.scale(item.scale), item.question],
    seqs,
  }));
  return [
    { caption: words.criteria(version), table: { columns: [...words.criteriaColumns], rows } },
    ...set.criteria.map((item) => ({
      caption: words.anchors(version, item.label),
      table: {
        columns: [...words.anchorColumns],
        rows: item.anchors.map((anchor, index) => ({ cells: [String(index + 1), anchor], seqs })),
      },
    })),
  ];
}
