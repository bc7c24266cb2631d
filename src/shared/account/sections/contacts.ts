import type { AuditSection, AuditStatement } from '../../audit';
import { disclosed } from '../disclose';
import { say } from '../sentences';
import { isCandidate, said, type Subject } from '../subject';
import { namesPerson } from '../words';
import { holdStatements } from './holds';
import { inquiryStatements } from './inquiry';

/** Conversations, questions and what came of them, in the order in which they began; then holds. */
export function contactsSection(subject: Subject): AuditSection {
  const { inquiries, matters } = subject.mine;
  const contacts = [
    ...inquiries.map((inquiry) => ({
      seq: inquiry.at.seq,
      statements: () => inquiryStatements(subject, inquiry),
    })),
    ...matters.conversations.map((conversation) => ({
      seq: conversation.at.seq,
      statements: () => spoke(subject, conversation),
    })),
  ].toSorted((a, b) => a.seq - b.seq);
  const statements =
    contacts.length === 0 ? [said(say.contacts.none, [])] : contacts.flatMap((item) => item.statements());
  return {
    id: 'contacts',
    title: say.section.contacts,
    statements: [...naming(subject, statements), ...statements, ...holdStatements(subject)],
    tables: [],
  };
}

/** Members are not named to a candidate, but words that went to them stay as they were; this says so. */
function naming(subject: Subject, statements: readonly AuditStatement[]): AuditStatement[] {
  const members = [...subject.record.members.values()];
  const named = statements.some(({ text }) => members.some(({ fullName }) => namesPerson(text, fullName)));
  return isCandidate(subject) && named ? [said(say.contacts.named, [])] : [];
}

function spoke(
  subject: Subject,
  { on, by, note, at }: Subject['mine']['matters']['conversations'][number],
): AuditStatement[] {
  const who = by === null || isCandidate(subject) ? null : subject.shield.who(by);
  return [
    said(say.contacts.spoke(who, on), [at.seq]),
    ...disclosed(
      subject,
      ['conversation-recorded', 'personal.note'],
      note,
      say.contacts.spokeNote,
      say.contacts.spokeWithheld,
      [at.seq],
    ),
  ];
}
