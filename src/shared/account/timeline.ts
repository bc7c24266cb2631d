import type { Audience } from '../audit';
import { openedKey } from '../scorecards';
import type { RecordState } from '../record';
import { roleOf } from './answer';
import { heldWords } from './held';
import { isAgain } from './sections/declarations';
import { followedBy } from './sections/origin';
import { judgedPairs } from './sections/person';
import { ASKED_AT, INTEREST, RELATION, say } from './sentences';
import { isCandidate, labelOf, subjectOf, type Subject } from './subject';
import { afterwards } from './timeline-after';
import { line, type Line } from './timeline-line';

/**
 * What happened to one application, in the order of the log. `on` is the day on which it happened
 * where the record says so, else the day it was recorded. No free text: names, labels and days.
 * A candidate's version names no member and leaves out votes, declarations and unsigned outcomes.
 * Empty when there is no such application.
 */
export function timeline(
  state: RecordState,
  applicationId: string,
  audience: Audience = 'committee',
): Line[] {
  const subject = subjectOf(state, applicationId, audience);
  if (!subject) return [];
  const lines = [
    ...application(subject),
    ...person(subject),
    ...assessment(subject),
    ...decision(subject),
    ...afterwards(subject),
  ];
  return lines.sort((a, b) => a.seq - b.seq);
}

function application(subject: Subject): Line[] {
  const { mine } = subject;
  const { application: own, candidate } = mine;
  const lines = [line(own.at, say.line.received, own.receivedOn)];
  for (const reached of own.stages)
    lines.push(line(reached.at, say.line.stage(labelOf(subject, 'stages', reached.stage)), reached.on));
  if (own.withdrawn) lines.push(line(own.withdrawn.at, say.line.withdrawn, own.withdrawn.on));
  for (const fact of candidate.facts) {
    const held = subject.shield.text(heldWords(fact.value)).text;
    lines.push(line(fact.at, held === null ? say.line.factErased : say.line.fact(held)));
    if (fact.withdrawn && held !== null) lines.push(line(fact.withdrawn.at, say.line.factWithdrawn(held)));
  }
  if (!subject.erased)
    for (const relation of candidate.relations)
      lines.push(line(relation.at, say.line.relation(RELATION[relation.kind])));
  for (const version of subject.opening.versions)
    lines.push(line(version.at, say.line.criteria(version.version)));
  return lines;
}

function person(subject: Subject): Line[] {
  const { candidate } = subject.mine;
  const files = candidate.attachments.map((file) => {
    const name = subject.shield.text(file.name).text ?? '';
    return line(file.at, name === '' ? say.line.fileUnnamed : say.line.file(name), file.on);
  });
  const marks = candidate.notConsidered.flatMap(({ at, on, until, lifted }) => [
    line(at, say.line.mark(until), on),
    ...(lifted ? [line(lifted.at, say.line.lifted, lifted.on)] : []),
  ]);
  const judged = judgedPairs(subject).map(({ at, same }) =>
    line(at, same ? say.line.same : say.line.distinct),
  );
  return [...files, ...marks, ...judged];
}

function assessment(subject: Subject): Line[] {
  const { mine, state, shield } = subject;
  const lists = state.scorecards.byApplication.get(mine.id);
  const lines: Line[] = [];
  for (const id of lists?.scorecards ?? []) {
    const card = state.scorecards.scorecards.get(id)!;
    const words = card.corrects === null ? say.line.scored : say.line.corrected;
    lines.push(
      line(card.at, words(shield.who(card.member), labelOf(subject, 'stages', card.stage)), card.on),
    );
  }
  for (const { stage } of mine.application.stages) {
    const act = state.scorecards.opened.get(openedKey(mine.id, stage));
    if (act) lines.push(line(act, say.line.opened(labelOf(subject, 'stages', stage))));
  }
  for (const note of mine.fitNotes) {
    const label = labelOf(
      subject,
      note.note.against.kind === 'condition' ? 'conditions' : 'criteria',
      note.note.against.ref,
    );
    lines.push(line(note.at, say.line.fitNote(shield.who(note.member), label)));
  }
  for (const note of mine.observations)
    lines.push(line(note.at, say.line.observation(shield.who(note.member))));
  for (const deviation of mine.deviations) {
    const title = shield.text(deviation.note.title).text ?? '';
    lines.push(line(deviation.at, say.line.deviation(title), deviation.note.on));
  }
  if (isCandidate(subject)) return lines;
  for (const item of mine.declarationHistory) {
    const words = item.recused ? say.line.recused : say.line.declared;
    const asked = isAgain(item) ? say.line.asked(ASKED_AT[item.askedAt!]) : '';
    lines.push(line(item.at, words(shield.who(item.member), INTEREST[item.interest], asked)));
  }
  return lines;
}

function decision(subject: Subject): Line[] {
  const { mine, state, record, shield, opening } = subject;
  const lines: Line[] = [];
  const signedSeqs = new Set(
    (state.decisions.decisions.get(opening.ref) ?? []).flatMap((item) =>
      item.dispositions.map((entry) => entry.seq),
    ),
  );
  (state.decisions.history.get(mine.id) ?? []).forEach((item, index) => {
    if (isCandidate(subject) && !signedSeqs.has(item.at.seq)) return;
    lines.push(line(item.at, say.line.disposition(item.code, index > 0)));
  });
  for (const item of state.decisions.decisions.get(opening.ref) ?? []) {
    const words = item.supersedes === null ? say.line.signed : say.line.superseded;
    const who = isCandidate(subject)
      ? say.line.signer(roleOf(subject, item.member))
      : shield.who(item.member);
    lines.push(line(item.at, words(who), item.on));
    if (item.reopened)
      lines.push(line(item.reopened.at, say.line.reopened(shield.who(item.reopened.member))));
  }
  for (const review of record.preferenceReviews)
    lines.push(line(review.at, say.line.preference(shield.who(review.member)), review.on));
  const next = followedBy(subject);
  if (next) lines.push(line(next.at, say.line.readvertised));
  if (opening.outcomeAt) lines.push(line(opening.outcomeAt, say.line.outcome(opening.outcome)));
  if (isCandidate(subject)) return lines;
  for (const vote of record.votes) lines.push(line(vote.at, say.line.vote(shield.who(vote.member))));
  for (const dissent of record.dissents)
    lines.push(line(dissent.at, say.line.dissent(shield.who(dissent.member))));
  for (const item of record.justifications.values()) {
    if (item.applications.length === 0 || item.applications.includes(mine.id))
      lines.push(line(item.at, say.line.justified(item.check)));
  }
  return lines;
}
