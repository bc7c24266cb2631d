/**
 * One inquiry: what was asked, and everything that was done with it, in the order of the log.
 *
 * The candidate reads their own messages and all that was said to them. A question of somebody else
 * is that person's: its words and name are left out. What was answered to it is about the candidate
 * and is shown, whoever it was said to: whom one's data went to, and what they were told, is one's
 * own to know. The asker's name is taken out of it. Legal advice, and what was noted to keep others
 * safe, stay out, and the document says so.
 */
import type { AuditStatement } from '../../audit';
import type { Inquiry } from '../../inquiries';
import { say } from '../sentences';
import { isCandidate, said, withheld, type Subject } from '../subject';
import { assessed, closed, replies } from './inquiry-replies';
import { dates, judged, safety, waits } from './inquiry-steps';
import { words } from './inquiry-words';

export function inquiryStatements(subject: Subject, inquiry: Inquiry): AuditStatement[] {
  const seqs = [inquiry.at.seq];
  const text = subject.erased ? null : inquiry.text;
  const first = said(
    say.contacts.received(
      text?.kind ?? inquiry.kind,
      inquiry.receivedOn,
      text?.channel ?? null,
      text?.asker ?? null,
    ),
    seqs,
  );
  const steps = [
    ...judged(subject, inquiry),
    ...dates(subject, inquiry),
    ...waits(subject, inquiry),
    ...replies(subject, inquiry),
    ...assessed(subject, inquiry),
    ...safety(subject, inquiry),
    ...closed(subject, inquiry),
  ];
  return [
    first,
    ...asked(subject, inquiry),
    ...steps.toSorted((a, b) => a.seq - b.seq).flatMap((step) => step.statements),
  ];
}

function asked(subject: Subject, inquiry: Inquiry): AuditStatement[] {
  const seqs = [inquiry.at.seq];
  const text = subject.erased ? null : inquiry.text;
  if (!text) return [withheld(say.contacts.withheld, 'erased', seqs)];
  const own = text.asker === 'candidate';
  const read = own || !isCandidate(subject);
  const added = inquiry.questionsAdded.flatMap(({ questions, at }) => questions.map(() => at.seq));
  const found = text.questions.length - added.length;
  const intro = read
    ? [
        ...(own ? [] : [said(say.contacts.asker(text.askerName || text.asker, text.authority), seqs)]),
        ...words(
          subject,
          inquiry,
          ['inquiry-received', 'personal.inquiry.text'],
          text.text,
          say.contacts.text,
          say.contacts.withheld,
          seqs,
        ),
      ]
    : [withheld(say.contacts.withheld, 'person', seqs)];
  return [
    ...intro,
    ...text.questions.flatMap((question, index) => {
      const number = index + 1;
      const at = [index < found ? inquiry.at.seq : added[index - found]!];
      const later = index < found ? '' : say.contacts.addedLater;
      return [
        ...(read
          ? words(
              subject,
              inquiry,
              ['inquiry-received', 'personal.inquiry.questions[]'],
              question,
              (shown) => say.contacts.question(number, shown, later),
              say.contacts.parts,
              at,
            )
          : []),
        ...answered(subject, inquiry, index, at),
      ];
    }),
  ];
}

function answered(subject: Subject, inquiry: Inquiry, index: number, asked: number[]): AuditStatement[] {
  const answer = inquiry.answers.find((item) => item.question === index);
  if (!answer) return inquiry.closed ? [] : [said(say.contacts.unanswered(index + 1), asked)];
  return words(
    subject,
    inquiry,
    ['inquiry-answered', 'personal.answer.answer'],
    answer.answer,
    (shown) => say.contacts.answer(index + 1, shown, answer.declined),
    say.contacts.parts,
    [answer.at.seq],
  );
}
