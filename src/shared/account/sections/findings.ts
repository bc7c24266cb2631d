import type { AuditSection, AuditStatement } from '../../audit';
import type { Finding, RecordLink } from '../../checks/finding';
import { declarationKey } from '../../scorecards';
import { say } from '../sentences';
import { isCandidate, said, seqsOf, withheld, type Subject } from '../subject';

/** Findings about this application or the opening as a whole, and how each was settled. */
export function findingsSection(subject: Subject): AuditSection {
  const statements: AuditStatement[] = [];
  const section: AuditSection = { id: 'findings', title: say.section.findings, statements, tables: [] };
  const about = subject.findings.filter(
    (finding) => finding.subjects.length === 0 || finding.subjects.includes(subject.mine.id),
  );
  const candidate = isCandidate(subject);
  if (candidate && !subject.signed) {
    const seqs = sorted(about.flatMap((finding) => restsOn(subject, finding)));
    statements.push(
      about.length === 0 ? said(say.findings.none, []) : withheld(say.findings.unsigned, 'unsigned', seqs),
    );
    return section;
  }
  if (about.length === 0) statements.push(said(say.findings.none, []));
  if (candidate || subject.erased) statements.push(...topics(subject, about));
  else {
    for (const finding of about) {
      const seqs = restsOn(subject, finding);
      statements.push(said(say.findings.message(finding.message), seqs));
      if (finding.settled) {
        const who = finding.settled.by === undefined ? null : subject.shield.who(finding.settled.by);
        statements.push(said(say.findings.settled(who, finding.settled.text), [finding.settled.seq]));
      } else {
        statements.push(said(say.findings.open[finding.severity], seqs));
      }
    }
  }
  if (candidate && about.length > 0) {
    statements.push(
      withheld(
        say.findings.withheld,
        'findings',
        sorted(about.flatMap((finding) => restsOn(subject, finding))),
      ),
    );
  }
  if (!candidate && subject.decision) {
    const { findings, at } = subject.decision;
    const answered = findings.flatMap((finding) => (finding.justified === null ? [] : [finding.justified]));
    statements.push(
      said(say.findings.atSignature(findings.length, answered.length), sorted([at.seq, ...answered])),
    );
  }
  return section;
}

/** What was asked and whether it was answered, each topic once, however often it was raised. */
function topics(subject: Subject, findings: readonly Finding[]): AuditStatement[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.check, finding.settled ? 'settled' : finding.severity].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const { check, severity } = group[0]!;
    const seqs = sorted(group.flatMap((finding) => restsOn(subject, finding)));
    const answered = sorted(group.flatMap(({ settled }) => (settled ? [settled.seq] : [])));
    return [
      said(say.findings.topic(check), seqs),
      answered.length > 0 ? said(say.findings.answered, answered) : said(say.findings.open[severity], seqs),
    ];
  });
}

const sorted = (seqs: readonly number[]): number[] => [...new Set(seqs)].sort((a, b) => a - b);

function restsOn(subject: Subject, finding: Finding): number[] {
  const seqs = sorted(finding.because.flatMap((link) => seqsOf(provenanceOf(subject, link))));
  return seqs.length > 0 ? seqs : [subject.mine.application.at.seq];
}

function provenanceOf(subject: Subject, link: RecordLink): { seq: number } | null | undefined {
  const { state, opening } = subject;
  const { scorecards, candidates, decisions } = state;
  switch (link.kind) {
    case 'application':
      return candidates.applications.get(link.id)?.at;
    case 'scorecard':
      return scorecards.scorecards.get(link.id)?.at;
    case 'fact':
      return candidates.candidates.get(link.candidate)?.facts.find((fact) => fact.id === link.id)?.at;
    case 'fit-note':
      return scorecards.fitNotes.get(link.id)?.at;
    case 'observation':
      return scorecards.observations.get(link.id)?.at;
    case 'reason':
      return decisions.dispositions.get(link.application)?.at;
    case 'declaration':
      return scorecards.declarations.get(declarationKey(link.member, link.application))?.at;
    case 'deviation':
      return scorecards.deviations.get(link.id)?.at;
    case 'criterion':
    case 'qualification':
      return opening.versions.at(-1)?.at;
    case 'member':
      return state.settings.members.get(link.ref)?.at;
  }
}
