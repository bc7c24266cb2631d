import type { AuditSection, AuditStatement } from '../../audit';
import type { FitNote, Observation } from '../../scorecards';
import { heldWords } from '../held';
import { recorded } from '../recorded';
import { NAMED_SOURCE, RELATION, say } from '../sentences';
import { around, by, isCandidate, labelOf, said, withheld, type Subject } from '../subject';
import { keptStatements } from './kept';
import { personStatements } from './person';
import { keptInRatings, ratingTables, spreadStatements } from './ratings';

/** Facts with their sources, ratings with their evidence, fit notes and observations. */
export function seenSection(subject: Subject): AuditSection {
  const statements: AuditStatement[] = [
    ...facts(subject),
    ...relations(subject),
    ...personStatements(subject),
  ];
  const section: AuditSection = { id: 'seen', title: say.section.seen, statements, tables: [] };
  const { mine } = subject;
  const assessed = mine.scorecards.length + mine.fitNotes.length + mine.observations.length > 0;
  if (isCandidate(subject) && !subject.signed && assessed) {
    const all = [...mine.scorecards, ...mine.fitNotes, ...mine.observations]
      .map((item) => item.at.seq)
      .sort((a, b) => a - b);
    statements.push(withheld(say.seen.ratingsBefore, 'unsigned', all));
  } else {
    section.tables.push(...ratingTables(subject));
    statements.push(...spreadStatements(subject), ...keptInRatings(subject), ...corrections(subject));
    for (const note of mine.fitNotes) statements.push(...fitNote(subject, note));
    for (const note of mine.observations) statements.push(...observation(subject, note));
  }
  if (statements.length + section.tables.length === 0) {
    statements.push(
      subject.erased
        ? withheld(say.seen.withheld.text, 'erased', [mine.application.at.seq])
        : said(say.seen.nothing, []),
    );
  }
  return section;
}

function facts(subject: Subject): AuditStatement[] {
  return subject.mine.candidate.facts.flatMap((fact) => {
    const held = heldWords(fact.value);
    const at = [fact.at.seq];
    if (!fact.withdrawn)
      return around(
        subject,
        `${held}\n${fact.value.source}`,
        (text) => say.seen.fact(...halves(text)),
        say.seen.withheld.fact,
        at,
      );
    const seqs = [...at, fact.withdrawn.at.seq];
    const on = recorded(subject.state, fact.withdrawn.at);
    return [
      ...around(subject, held, (text) => say.seen.factWithdrawn(text, on), say.seen.withheld.fact, seqs),
      ...around(subject, fact.withdrawn.reason, say.seen.factReason, say.seen.withheld.text, seqs),
    ];
  });
}

/** What is held, and its source: shielded together, since either may give the other away. */
function halves(text: string): [string, string] {
  const [held = '', ...source] = text.split('\n');
  return [held, source.join(' ')];
}

function relations(subject: Subject): AuditStatement[] {
  const { candidate } = subject.mine;
  const statements = candidate.relations.flatMap((relation) => {
    const shown = subject.shield.text(relation.text);
    const seqs = [relation.at.seq];
    if (subject.erased) return [withheld(say.seen.withheld.text, 'erased', seqs)];
    if (shown.withheld === null) return [said(say.seen.relation(RELATION[relation.kind], shown.text), seqs)];
    return [
      said(say.seen.relation(RELATION[relation.kind], ''), seqs),
      withheld(say.seen.withheld.text, shown.withheld, seqs),
    ];
  });
  if (statements.length > 0) statements.push(said(say.seen.relationNote, []));
  const source = subject.erased ? '' : (candidate.contact?.source ?? '');
  return [
    ...around(subject, source, say.seen.source, say.seen.withheld.text, [candidate.at.seq]),
    ...statements,
  ];
}

function corrections(subject: Subject): AuditStatement[] {
  return subject.mine.scorecards.flatMap((card) => {
    if (card.corrects === null) return [];
    const before = subject.state.scorecards.scorecards.get(card.corrects);
    const seqs = [...(before ? [before.at.seq] : []), card.at.seq];
    return [
      said(say.seen.corrected(subject.shield.who(card.member), card.on), seqs),
      ...around(
        by(subject, card.member),
        card.reason,
        say.seen.correctedReason,
        say.seen.withheld.text,
        seqs,
      ),
    ];
  });
}

function fitNote(reader: Subject, { note, at, member }: FitNote): AuditStatement[] {
  const subject = by(reader, member);
  const seqs = [at.seq];
  const kind = note.against.kind === 'condition' ? 'conditions' : 'criteria';
  const label = labelOf(subject, kind, note.against.ref);
  const yardstick = kind === 'conditions' ? say.ground.condition(label) : say.ground.criterion(label);
  const bar = say.seen.withheld.note;
  const first = around(subject, note.behaviour, (text) => say.seen.fitNote(yardstick, text), bar, seqs);
  if (first[0]?.redacted) return first;
  return [
    ...first,
    ...around(subject, note.situation, say.seen.situation, bar, seqs),
    ...around(subject, note.effect, say.seen.effect, bar, seqs),
    ...keptStatements(
      subject,
      [note.behaviour, note.situation, note.effect].join('\n'),
      note.kept,
      say.kept.fitNote,
      seqs,
    ),
    said(say.seen.seenBy(sourceName(subject, note.source), note.firstHand, note.observedOn), seqs),
    ...(isCandidate(subject) ? [] : [said(say.seen.recordedBy(subject.shield.who(member)), seqs)]),
  ];
}

function observation(reader: Subject, { note, at, member }: Observation): AuditStatement[] {
  const subject = by(reader, member);
  const seqs = [at.seq];
  const first = around(subject, note.text, say.seen.observation, say.seen.withheld.observation, seqs);
  if (first[0]?.redacted) return first;
  return [
    ...first,
    ...keptStatements(subject, note.text, note.kept, say.kept.observation, seqs),
    ...(note.criterion === undefined
      ? []
      : [said(say.seen.about(labelOf(subject, 'criteria', note.criterion)), seqs)]),
    said(say.seen.seenBy(sourceName(subject, note.source), note.firstHand, note.observedOn), seqs),
    ...(isCandidate(subject) ? [] : [said(say.seen.recordedBy(subject.shield.who(member)), seqs)]),
  ];
}

/** A candidate is told that a source is named on record, not who: the source is a person too. */
const sourceName = (subject: Subject, source: string): string =>
  isCandidate(subject) ? NAMED_SOURCE : source;
