import type { AuditSection, AuditStatement } from '../../audit';
import { assignedTo } from '../../openings';
import { openedKey } from '../../scorecards';
import { roleOf } from '../answer';
import { recorded, recordedLater } from '../recorded';
import { ROLES, say } from '../sentences';
import { around, isCandidate, labelOf, said, seqsOf, withheld, type Subject } from '../subject';
import { declarationCounts, declarations } from './declarations';
import { dissents, votes } from './votes';

/** Committee, declarations, recusals, who scored, voted, dissented and signed. */
export function peopleSection(subject: Subject): AuditSection {
  const statements = [
    ...(isCandidate(subject) ? committeeInNumbers(subject) : committee(subject)),
    ...opened(subject),
    ...votes(subject),
    ...dissents(subject),
    ...signatures(subject),
    ...outcome(subject),
  ];
  return { id: 'people', title: say.section.people, statements, tables: [] };
}

function committee(subject: Subject): AuditStatement[] {
  const { opening, mine } = subject;
  const { members } = opening.committee;
  const at = seqsOf(opening.committeeAt);
  if (members.length === 0) return [said(say.people.none, at)];
  const who = (member: string): string => subject.shield.who(member);
  const sat = members.map((item) =>
    said(
      say.people.member(who(item.member), ROLES[item.role], item.unit),
      seqsOf(opening.committeeAt, memberAt(subject, item.member)),
    ),
  );
  const scored = mine.scorecards.map((card) =>
    said(say.people.scored(who(card.member), labelOf(subject, 'stages', card.stage), card.on), [card.at.seq]),
  );
  const recused = new Set(mine.declarations.filter((item) => item.recused).map((item) => item.member));
  const missing = mine.application.stages.flatMap((reached) => {
    const stage = subject.criteria?.set.stages.find((item) => item.ref === reached.stage);
    if (!stage || stage.criteria.length === 0) return [];
    return assignedTo(opening, stage.ref)
      .filter(
        (member) =>
          !recused.has(member) &&
          !mine.scorecards.some((card) => card.member === member && card.stage === stage.ref),
      )
      .map((member) => said(say.people.notScored(who(member), stage.label), [...at, reached.at.seq]));
  });
  return [...sat, ...declarations(subject), ...scored, ...missing];
}

/** For the candidate: how many, in which roles, and whether interests were declared; names by policy. */
function committeeInNumbers(subject: Subject): AuditStatement[] {
  const { opening, mine } = subject;
  const { members } = opening.committee;
  const at = seqsOf(opening.committeeAt);
  if (members.length === 0) return [said(say.people.none, at)];
  const roles = (['chair', 'decider', 'member', 'observer'] as const).flatMap((role) => {
    const count = members.filter((item) => item.role === role).length;
    return count === 0 ? [] : [say.people.role(count, ROLES[role])];
  });
  const statements = [said(say.people.committee(roles), at), ...panelNames(subject)];
  statements.push(...declarationCounts(subject));
  for (const stage of new Set(mine.scorecards.map((card) => card.stage))) {
    const cards = mine.scorecards.filter((card) => card.stage === stage);
    statements.push(
      said(
        say.people.scoredCount(cards.length, labelOf(subject, 'stages', stage)),
        seqsOf(...cards.map((card) => card.at)),
      ),
    );
  }
  return statements;
}

/** Who sat on the panel, where the organisation says so; else a bar. A member who also applied is not named. */
function panelNames(subject: Subject): AuditStatement[] {
  const { opening, record } = subject;
  const at = seqsOf(opening.committeeAt);
  if (record.organisation?.policy.panelNames !== 'named') return [withheld(say.people.names, 'members', at)];
  return opening.committee.members.flatMap(({ member, role, unit }) => {
    const name = record.members.get(member)?.fullName ?? '';
    const seqs = seqsOf(opening.committeeAt, memberAt(subject, member));
    return around(
      subject,
      name,
      (text) => say.people.member(text, ROLES[role], unit),
      say.people.names,
      seqs,
    );
  });
}

function opened(subject: Subject): AuditStatement[] {
  return subject.mine.application.stages.flatMap(({ stage }) => {
    const act = subject.state.scorecards.opened.get(openedKey(subject.mine.id, stage));
    if (!act) return [];
    return [
      said(say.people.opened(labelOf(subject, 'stages', stage), recorded(subject.state, act)), [act.seq]),
      ...(subject.erased
        ? []
        : around(subject, act.reason, say.people.openedReason, say.seen.withheld.text, [act.seq])),
    ];
  });
}

function signatures(subject: Subject): AuditStatement[] {
  const { decision, signed } = subject;
  if (!decision) return [said(say.people.unsigned, [])];
  const statements: AuditStatement[] = [];
  for (const earlier of subject.state.decisions.decisions.get(subject.opening.ref) ?? []) {
    if (earlier !== decision) statements.push(said(say.people.superseded(earlier.on), [earlier.at.seq]));
    if (earlier.reopened) {
      const { at, member, reason } = earlier.reopened;
      statements.push(
        said(say.people.reopened(subject.shield.who(member), recorded(subject.state, at)), [at.seq]),
      );
      statements.push(
        ...ofTheOpening(subject, reason, say.people.reopenedReason, say.seen.withheld.text, [at.seq]),
      );
    }
  }
  const role = roleOf(subject, decision.member);
  const at = [decision.at.seq];
  const entry = recordedLater(subject.state, decision.at, decision.on);
  statements.push(
    said(
      isCandidate(subject)
        ? say.people.signedFor(role, decision.on, entry)
        : say.people.signed(subject.shield.who(decision.member), role, decision.on, entry),
      at,
    ),
  );
  statements.push(
    ...ofTheOpening(subject, decision.rationale, say.people.rationale, say.people.rationaleWithheld, at),
  );
  if (!signed) statements.push(said(say.people.unsignedHere, at));
  return statements;
}

/** What became of the post, and why. */
function outcome(subject: Subject): AuditStatement[] {
  const { outcome: became, outcomeReason, outcomeAt } = subject.opening;
  if (!outcomeAt) return [];
  const at = [outcomeAt.seq];
  return [
    said(say.people.outcome(became, recorded(subject.state, outcomeAt)), at),
    ...ofTheOpening(subject, outcomeReason, say.people.outcomeReason, say.people.outcomeWithheld, at),
  ];
}

/** A text about the opening as a whole: for the committee as it is, for a candidate a bar. */
export function ofTheOpening(
  subject: Subject,
  raw: string,
  frame: (text: string) => string,
  bar: string,
  seqs: readonly number[],
): AuditStatement[] {
  if (raw.trim() === '') return [];
  return isCandidate(subject) ? [withheld(bar, 'opening', seqs)] : [said(frame(raw), seqs)];
}

const memberAt = (subject: Subject, member: string): { seq: number } | null =>
  subject.state.settings.members.get(member)?.at ?? null;
