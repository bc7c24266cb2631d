import type { AuditSection, AuditStatement } from '../../audit';
import type { Inquiry } from '../../inquiries';
import { say } from '../sentences';
import { around, isCandidate, said, withheld, type Subject } from '../subject';

/** Questions and contacts about this application, in the order in which they arrived. */
export function contactsSection(subject: Subject): AuditSection {
  const inquiries = [...subject.state.inquiries.inquiries.values()].filter(
    (inquiry) => inquiry.application === subject.mine.id,
  );
  const statements =
    inquiries.length === 0
      ? [said(say.contacts.none, [])]
      : inquiries.flatMap((inquiry) => inquiryStatements(subject, inquiry));
  return { id: 'contacts', title: say.section.contacts, statements, tables: [] };
}

function inquiryStatements(subject: Subject, inquiry: Inquiry): AuditStatement[] {
  const seqs = [inquiry.at.seq];
  const text = subject.erased ? null : inquiry.text;
  const statements = [
    said(
      say.contacts.received(inquiry.kind, inquiry.receivedOn, text?.channel ?? null, text?.asker ?? null),
      seqs,
    ),
  ];
  if (!text) {
    statements.push(withheld(say.contacts.withheld, 'erased', seqs));
  } else if (isCandidate(subject) && text.asker !== 'candidate') {
    // Somebody else's words and name: theirs, even when they wrote about the candidate.
    statements.push(withheld(say.contacts.withheld, 'person', seqs));
  } else {
    if (text.asker !== 'candidate')
      statements.push(said(say.contacts.asker(text.askerName || text.asker, text.authority), seqs));
    statements.push(...around(subject, text.text, say.contacts.text, say.contacts.withheld, seqs));
    text.questions.forEach((question, index) => {
      const number = index + 1;
      statements.push(
        ...around(
          subject,
          question,
          (shown) => say.contacts.question(number, shown),
          say.contacts.parts,
          seqs,
        ),
      );
      const answer = inquiry.answers.find((item) => item.question === index);
      if (!answer) statements.push(said(say.contacts.unanswered(number), seqs));
      else
        statements.push(
          ...around(
            subject,
            answer.answer,
            (shown) => say.contacts.answer(number, shown, answer.declined),
            say.contacts.parts,
            [answer.at.seq],
          ),
        );
    });
    if (text.dueOn !== undefined && !inquiry.closed)
      statements.push(said(say.contacts.due(text.dueOn), seqs));
  }
  if (inquiry.closed) {
    const at = [inquiry.closed.at.seq];
    statements.push(said(say.contacts.closed(inquiry.closed.on, inquiry.closed.noFurtherReply), at));
    // A closing note is an internal one.
    if (!isCandidate(subject) && text)
      statements.push(...around(subject, inquiry.closed.note, say.contacts.note, say.contacts.withheld, at));
  }
  return statements;
}
