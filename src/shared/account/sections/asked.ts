import type { AuditSection, AuditStatement } from '../../audit';
import { requirementText } from '../../openings';
import { say } from '../sentences';
import { recorded } from '../recorded';
import { around, isCandidate, said, withheld, type Subject } from '../subject';
import { originStatements } from './origin';
import { preferenceRule } from './preference';

/** What everybody was measured by, in the version used for this application. */
export function askedSection(subject: Subject): AuditSection {
  const { opening, criteria, mine } = subject;
  const statements: AuditStatement[] = [];
  const section: AuditSection = { id: 'asked', title: say.section.asked, statements, tables: [] };
  if (!criteria) {
    statements.push(said(say.asked.none, [opening.at.seq]));
  } else {
    const at = [criteria.at.seq];
    const scored = [...new Set(mine.scorecards.map((card) => card.criteriaVersion))].sort((a, b) => a - b);
    const used = scored.length > 0 || subject.signed !== null;
    statements.push(
      said(
        (used ? say.asked.version : say.asked.current)(
          criteria.version,
          recorded(subject.state, criteria.at),
        ),
        at,
      ),
    );
    if (criteria.version > 1) {
      const shown = subject.shield.text(criteria.reason);
      // A change of the yardstick is about the opening: an erased candidate takes nothing from it.
      const text = subject.erased ? criteria.reason : shown.withheld === null ? shown.text : null;
      statements.push(
        text === null
          ? withheld(say.asked.changedWithheld(criteria.version), shown.withheld!, at)
          : said(say.asked.changed(criteria.version, text), at),
      );
    }
    if (scored.length > 1) {
      const seqs = opening.versions
        .filter((item) => scored.includes(item.version))
        .map((item) => item.at.seq);
      statements.push(said(say.asked.mixed(scored), seqs));
    }
    const later = opening.versions.at(-1)!;
    if (later.version > criteria.version)
      statements.push(said(say.asked.later(later.version), [later.at.seq]));

    const { qualifications, conditions } = criteria.set;
    for (const item of qualifications)
      statements.push(said(say.asked.qualification(item.label, requirementText(item)), at));
    for (const item of conditions) statements.push(said(say.asked.condition(item.label, item.text), at));
    if (criteria.set.criteria.length > 0) {
      const rows = criteria.set.criteria.map((item) => ({
        cells: [item.label, String(item.weight), say.asked.scale(item.scale), item.question],
        seqs: at,
      }));
      section.tables.push({
        caption: say.asked.criteria,
        table: { columns: [...say.asked.criteriaColumns], rows },
      });
    }
    for (const item of criteria.set.criteria) {
      const rows = item.anchors.map((anchor, index) => ({ cells: [String(index + 1), anchor], seqs: at }));
      section.tables.push({
        caption: say.asked.anchors(item.label),
        table: { columns: [...say.asked.anchorColumns], rows },
      });
    }
  }
  const { announced, secrets, timetable = [] } = opening.details;
  const at = [opening.changedAt.seq];
  for (const text of announced) statements.push(said(say.asked.announced(text), at));
  for (const { what, on } of timetable) statements.push(said(say.asked.timetable(what, on), at));
  statements.push(...preferenceRule(subject), ...originStatements(subject));
  if (isCandidate(subject)) {
    if (secrets.length > 0) statements.push(withheld(say.asked.secrets(secrets.length), 'secrets', at));
  } else {
    for (const text of secrets) statements.push(said(say.asked.secret(text), at));
  }
  return section;
}

/** Stages reached, with their days. */
export function stagesSection(subject: Subject): AuditSection {
  const { application } = subject.mine;
  const statements: AuditStatement[] = [];
  const channel = subject.shield.text(application.channel);
  statements.push(
    said(say.stages.received(application.receivedOn, channel.text ?? ''), [application.at.seq]),
  );
  const stages = subject.criteria?.set.stages ?? [];
  for (const reached of application.stages) {
    const label = stages.find((stage) => stage.ref === reached.stage)?.label ?? reached.stage;
    statements.push(said(say.stages.reached(label, reached.on), [reached.at.seq]));
  }
  if (application.stages.length === 0) statements.push(said(say.stages.none, [application.at.seq]));
  const been = new Set(application.stages.map((reached) => reached.stage));
  const missed = stages.filter((stage) => !been.has(stage.ref)).map((stage) => stage.label);
  if (missed.length > 0) statements.push(said(say.stages.notReached(missed), [subject.criteria!.at.seq]));
  const { withdrawn } = application;
  if (withdrawn) {
    statements.push(said(say.stages.withdrawn(withdrawn.on), [withdrawn.at.seq]));
    statements.push(
      ...around(subject, withdrawn.reason, say.stages.withdrawnReason, say.seen.withheld.text, [
        withdrawn.at.seq,
      ]),
    );
  }
  return { id: 'stages', title: say.section.stages, statements, tables: [] };
}
