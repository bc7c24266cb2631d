import type { AuditSection, AuditStatement } from '../../../audit';
import { tallyByUnit, unitOf, type Decision, type Vote } from '../../../decisions';
import { capital, DISPOSITION, say } from '../../sentences';
import { said, seqsOf } from '../../subject';
import { openingWords as words } from '../wording/opening-words';
import { groundIn, type Whole } from './context';
import { recorded, recordedLater } from '../../recorded';

/** Every decision that was signed, the votes by member and unit, vetoes, dissents and reviews. */
export function decisionSection(whole: Whole): AuditSection {
  const { state, opening, record, who, person } = whole;
  const decisions = state.decisions.decisions.get(opening.ref) ?? [];
  const statements: AuditStatement[] = [];
  const tables: AuditSection['tables'] = [];
  for (const review of record.preferenceReviews) {
    const at = [review.at.seq];
    statements.push(said(words.review(who(review.member), review.on, review.text), at));
    for (const { application, text } of review.considered)
      if (text.trim() !== '') statements.push(said(words.considered(person(application), text), at));
  }
  if (decisions.length === 0) statements.push(said(words.unsigned, []));
  for (const decision of decisions) {
    statements.push(...decisionStatements(whole, decision));
    tables.push(outcomes(whole, decision));
  }
  if (record.votes.length === 0) statements.push(said(words.noVotes, []));
  else {
    statements.push(...record.votes.flatMap((vote) => voteStatements(whole, vote)));
    tables.push(tally(whole));
  }
  if (record.dissents.length === 0) statements.push(said(words.noDissent, []));
  for (const { member, text, at } of record.dissents)
    statements.push(said(say.people.dissent(who(member), text), [at.seq]));
  return { id: 'decision', title: words.section.decision, statements, tables };
}

function decisionStatements({ state, who }: Whole, decision: Decision): AuditStatement[] {
  const { member, on, criteriaVersion, rationale, supersedes, reopened, findings, at } = decision;
  const answered = findings.flatMap(({ justified }) => (justified === null ? [] : [justified]));
  return [
    said(words.decided(who(member), on, recordedLater(state, at, on), criteriaVersion), [at.seq]),
    ...(rationale.trim() === '' ? [] : [said(words.rationale(rationale), [at.seq])]),
    ...(supersedes === null ? [] : [said(words.supersedes, [at.seq])]),
    said(
      say.findings.atSignature(findings.length, answered.length),
      [...new Set([...answered, at.seq])].toSorted((a, b) => a - b),
    ),
    ...(reopened
      ? [
          said(words.reopened(who(reopened.member), recorded(state, reopened.at), reopened.reason), [
            reopened.at.seq,
          ]),
        ]
      : []),
  ];
}

function outcomes(whole: Whole, decision: Decision): AuditSection['tables'][number] {
  const { state, record, person } = whole;
  const rows = decision.dispositions.map(({ application, code, seq }) => {
    const erased = record.byId.get(application)?.candidate.contact === null;
    const history = state.decisions.history.get(application) ?? [];
    const grounds = history.find(({ at }) => at.seq === seq)?.grounds ?? [];
    const texts = grounds.map((ground) => groundIn(whole, ground, erased));
    return { cells: [person(application), DISPOSITION[code], capital(texts.join('; '))], seqs: [seq] };
  });
  return { caption: words.outcomes(decision.on), table: { columns: [...words.outcomeColumns], rows } };
}

function voteStatements(whole: Whole, vote: Vote): AuditStatement[] {
  const { who } = whole;
  const target = voted(whole, vote.application, vote.veto);
  const sentence = vote.veto
    ? say.people.veto(who(vote.member), target)
    : say.people.vote(who(vote.member), target);
  const reason = vote.reason.trim() === '' ? '' : ` ${say.people.voteReason(vote.reason)}`;
  return [said(`${sentence}${reason}`, [vote.at.seq])];
}

function voted({ person }: Whole, application: string | null, veto: boolean): string {
  if (application === null) return veto ? say.people.vetoNobody : say.people.forNobody;
  return veto ? say.people.vetoOther(person(application)) : say.people.forOther(person(application));
}

function tally({ record, opening, person, who }: Whole): AuditSection['tables'][number] {
  const nobody = capital(say.people.forNobody);
  const rows = tallyByUnit(record.votes, opening.committee).map(
    ({ unit, members, voted: cast, votes, vetoes }) => ({
      cells: [
        unit === '' ? words.noUnit : unit,
        String(members),
        String(cast),
        votes
          .map(({ application, count }) => `${application === null ? nobody : person(application)}: ${count}`)
          .join('; '),
        vetoes
          .map(
            ({ member, application }) =>
              `${who(member)} (${application === null ? nobody : person(application)})`,
          )
          .join('; '),
      ],
      seqs: seqsOf(
        ...record.votes
          .filter(({ member }) => unitOf(opening.committee, member) === unit)
          .map(({ at }) => at),
      ),
    }),
  );
  return { caption: words.tally, table: { columns: [...words.tallyColumns], rows } };
}
