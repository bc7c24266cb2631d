import type { Inquiry } from '../inquiries';
import { allLettersOf } from '../letters';
import { withheldBy } from './disclosure';
import { ASSESSED, WAITS, say } from './sentences';
import { isCandidate, type Subject } from './subject';
import { line, type Line } from './timeline-line';

/** What came after the decision: letters, conversations, questions, holds, erasure. */
export function afterwards(subject: Subject): Line[] {
  const { mine } = subject;
  const lines = [...letters(subject), ...matters(subject), ...holds(subject)];
  for (const inquiry of mine.inquiries) lines.push(...asked(subject, inquiry), ...handled(subject, inquiry));
  if (subject.erased?.at) lines.push(line(subject.erased.at, say.line.erased));
  return lines;
}

function letters({ mine, state }: Subject): Line[] {
  return allLettersOf(state.letters, mine.id).flatMap((letter) => [
    line(letter.at, say.line.letter(letter.kind), letter.on),
    ...(letter.withdrawn ? [line(letter.withdrawn.at, say.line.takenBack, letter.withdrawn.on)] : []),
    ...letter.handedOut.map(({ as, on, at }) => line(at, say.line.handedOut(as), on)),
    ...(letter.sent ? [line(letter.sent.at, say.line.sent(letter.sent.channel), letter.sent.on)] : []),
    ...(letter.received ? [line(letter.received.at, say.line.receivedLetter, letter.received.on)] : []),
  ]);
}

function matters(subject: Subject): Line[] {
  const { promises, conversations, wordings, feedback, justifications } = subject.mine.matters;
  const lines = [
    ...conversations.map(({ on, by, at }) =>
      line(at, say.line.spoke(by === null ? null : subject.shield.who(by)), on),
    ),
    ...promises.flatMap(({ promise, until, at, settled }) => [
      line(at, say.line.promised(promise, until)),
      ...(settled ? [line(settled.at, say.line.settled, settled.on)] : []),
    ]),
  ];
  if (isCandidate(subject)) return lines;
  return [
    ...lines,
    ...[...wordings.values()].map(({ kind, at }) => line(at, say.line.reworded(kind))),
    ...(feedback ? [line(feedback.at, say.line.feedback)] : []),
    ...[...justifications.values()].map(({ check, at }) => line(at, say.line.letterJustified(check))),
  ];
}

/** A hold brought about by somebody else is not in the candidate's line of events. */
function holds(subject: Subject): Line[] {
  const { state, opening } = subject;
  if (isCandidate(subject)) return [];
  return [...state.custody.holds.values()]
    .filter((hold) => hold.opening === opening.ref)
    .flatMap((hold) => [
      line(hold.at, say.line.held, hold.on),
      ...(hold.lifted ? [line(hold.lifted.at, say.line.holdLifted, hold.lifted.on)] : []),
    ]);
}

function asked(subject: Subject, inquiry: Inquiry): Line[] {
  const kind = (subject.erased ? undefined : inquiry.text?.kind) ?? inquiry.kind;
  return [
    line(inquiry.at, say.line.inquiry(kind), inquiry.receivedOn),
    ...inquiry.answers.map((answer) =>
      line(answer.at, say.line.answered(answer.question + 1, answer.declined)),
    ),
    ...inquiry.replies.map(({ to, on, at }) => line(at, say.line.replied(to), on)),
    ...(inquiry.closed ? [line(inquiry.closed.at, say.line.closed, inquiry.closed.on)] : []),
  ];
}

function handled(subject: Subject, inquiry: Inquiry): Line[] {
  const candidate = isCandidate(subject);
  const { assessment, due } = inquiry;
  const waits = inquiry.waits.flatMap((wait) => {
    const why = withheldBy('wait', { asker: inquiry.text?.asker, waitsFor: wait.for });
    if (candidate && why !== null) return [];
    return [
      line(wait.at, say.line.waits(WAITS[wait.for]), wait.on),
      ...(wait.ended ? [line(wait.ended.at, say.line.resumed, wait.ended.on)] : []),
    ];
  });
  const safety = inquiry.safety.flatMap(({ at, on, lifted }) => [
    line(at, say.line.safety, on),
    ...(lifted ? [line(lifted.at, say.line.safetyLifted, lifted.on)] : []),
  ]);
  return [
    ...inquiry.classified.map(({ kind, on, at }) => line(at, say.line.judged(kind), on)),
    ...inquiry.questionsAdded.map(({ questions, at }) => line(at, say.line.questions(questions.length))),
    ...inquiry.authorityShown.map(({ on, at }) => line(at, say.line.authority, on)),
    ...(due ? [line(due.at, say.line.due(due.on))] : []),
    ...waits,
    ...(assessment
      ? [line(assessment.at, say.line.assessed(ASSESSED[assessment.classification]), assessment.on)]
      : []),
    ...(candidate ? [] : safety),
  ];
}
