import type { AuditSection, AuditTable } from '../../../audit';
import { dueOn, statusOf } from '../../../inquiries';
import { ASKER, capital, INQUIRY, INQUIRY_BY } from '../../sentences';
import { said, seqsOf } from '../../subject';
import { openingWords } from '../wording/opening-words';
import { registerWords as words } from '../wording/register-words';
import { shortDay, type Whole } from './context';

/** Registers of questions, of conversations and of promises; the words are in each application's account. */
export function contactsSection(whole: Whole): AuditSection {
  const tables = [
    { caption: words.inquiries, table: inquiries(whole) },
    { caption: words.conversations, table: conversations(whole) },
    { caption: words.promises, table: promises(whole) },
  ].filter(({ table }) => table.rows.length > 0);
  return {
    id: 'contacts',
    title: openingWords.section.contacts,
    statements: tables[0]?.caption === words.inquiries ? [] : [said(words.noInquiries, [])],
    tables,
  };
}

function inquiries({ record, person }: Whole): AuditTable {
  const all = record.applications.flatMap((item) => item.inquiries).toSorted((a, b) => a.at.seq - b.at.seq);
  const rows = all.map((inquiry) => {
    const { text, kind, application, answers, closed } = inquiry;
    const how = text ? capital(`${INQUIRY_BY[text.channel]}, ${ASKER[text.asker]}`) : '';
    const due = dueOn(inquiry);
    const state = words.status(statusOf(inquiry), closed ? shortDay(closed.on) : null);
    return {
      cells: [
        shortDay(inquiry.receivedOn),
        person(application),
        capital(INQUIRY[kind]),
        how,
        text ? words.answered(answers.length, text.questions.length) : '',
        due === undefined || closed ? state : `${state}, ${words.due(shortDay(due))}`,
      ],
      seqs: seqsOf(inquiry.at, closed?.at),
    };
  });
  return { columns: [...words.inquiryColumns], rows };
}

function conversations({ record, person, who }: Whole): AuditTable {
  const rows = record.applications.flatMap(({ id, matters }) =>
    matters.conversations.map(({ on, by, note, at }) => ({
      cells: [shortDay(on), person(id), by === null ? words.nobody : who(by), note],
      seqs: [at.seq],
    })),
  );
  return { columns: [...words.conversationColumns], rows };
}

function promises({ record, person }: Whole): AuditTable {
  const rows = record.applications.flatMap(({ id, matters }) =>
    matters.promises.map(({ promise, until, settled, at }) => ({
      cells: [
        person(id),
        capital(words.promise(promise)),
        shortDay(until),
        settled ? words.settled(shortDay(settled.on), settled.note) : words.standing,
      ],
      seqs: seqsOf(at, settled?.at),
    })),
  );
  return { columns: [...words.promiseColumns], rows };
}
