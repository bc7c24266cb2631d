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
import { disclosed, type Place } from '../disclose';
import { withheldBy } from '../disclosure';
import { ASSESSED, say, WAITS } from '../sentences';
import { groundText } from '../grounds';
import { isCandidate, said, withheld, type Subject } from '../subject';

/** Statements with the entry that puts them in order. */
type Step = { seq: number; statements: AuditStatement[] };

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

/** A text of this inquiry by the disclosure table. */
function words(
  subject: Subject,
  inquiry: Inquiry,
  place: Place,
  raw: string,
  frame: (text: string) => string,
  bar: string,
  seqs: readonly number[],
): AuditStatement[] {
  return disclosed(subject, place, raw, frame, bar, seqs, { asker: inquiry.text?.asker });
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

function judged(subject: Subject, inquiry: Inquiry): Step[] {
  const kinds = inquiry.classified.map(({ kind, setAside, on, why, at }) => {
    const seqs = [at.seq];
    return {
      seq: at.seq,
      statements: [
        said(say.contacts.judged(kind, on, setAside), seqs),
        ...words(
          subject,
          inquiry,
          ['inquiry-classified', 'personal.why'],
          why,
          say.contacts.why,
          say.contacts.whyWithheld,
          seqs,
        ),
      ],
    };
  });
  const authority = inquiry.authorityShown.map((shown) => ({
    seq: shown.at.seq,
    statements: [
      said(say.contacts.authorityShown(shown.on), [shown.at.seq]),
      ...words(
        subject,
        inquiry,
        ['inquiry-authority-shown', 'personal.authority'],
        shown.authority,
        say.contacts.authority,
        say.contacts.authorityWithheld,
        [shown.at.seq],
      ),
    ],
  }));
  return [...kinds, ...authority];
}

function dates(subject: Subject, inquiry: Inquiry): Step[] {
  const { due } = inquiry;
  const first = subject.erased ? undefined : inquiry.text?.dueOn;
  const received: Step[] =
    first === undefined || due || inquiry.closed
      ? []
      : [{ seq: inquiry.at.seq, statements: [said(say.contacts.due(first), [inquiry.at.seq])] }];
  if (!due) return received;
  const set = words(
    subject,
    inquiry,
    ['inquiry-due-set', 'personal.why'],
    due.why,
    say.contacts.why,
    say.contacts.whyWithheld,
    [due.at.seq],
  );
  return [{ seq: due.at.seq, statements: [said(say.contacts.dueSet(due.on), [due.at.seq]), ...set] }];
}

/** For whom it waited. That advice was sought is the organisation's own; the candidate sees a bar. */
function waits(subject: Subject, inquiry: Inquiry): Step[] {
  return inquiry.waits.flatMap((wait): Step[] => {
    const seqs = [wait.at.seq];
    const why = isCandidate(subject)
      ? withheldBy('wait', { asker: inquiry.text?.asker, waitsFor: wait.for })
      : null;
    if (why !== null && why !== 'mark')
      return [{ seq: wait.at.seq, statements: [withheld(say.contacts.stepWithheld, why, seqs)] }];
    const who = isCandidate(subject) || subject.erased ? '' : wait.who;
    const note = (type: 'inquiry-waiting' | 'inquiry-resumed', raw: string, at: number): AuditStatement[] =>
      disclosed(
        subject,
        [type, 'personal.note'],
        raw,
        say.contacts.stepNote,
        say.contacts.stepWithheld,
        [at],
        { asker: inquiry.text?.asker, waitsFor: wait.for },
      );
    const began = {
      seq: wait.at.seq,
      statements: [
        said(say.contacts.waits(wait.on, WAITS[wait.for], who, wait.until ?? null), seqs),
        ...note('inquiry-waiting', wait.note, wait.at.seq),
      ],
    };
    if (!wait.ended) return [began];
    const { on, at } = wait.ended;
    return [
      began,
      {
        seq: at.seq,
        statements: [
          said(say.contacts.resumed(on), [at.seq]),
          ...note('inquiry-resumed', wait.ended.note, at.seq),
        ],
      },
    ];
  });
}

function replies(subject: Subject, inquiry: Inquiry): Step[] {
  return inquiry.replies.map((reply) => {
    const seqs = [reply.at.seq];
    const through = subject.erased ? '' : subject.shield.inline(reply.through);
    const exact = subject.shield.exact(reply.text);
    const statements = [
      said(say.contacts.replied(reply.to, reply.on, reply.channel, through, exact.withheld === null), seqs),
    ];
    if (subject.erased) return { seq: reply.at.seq, statements };
    statements.push(
      exact.withheld === null
        ? said(exact.text, seqs)
        : withheld(say.contacts.replyWithheld, exact.withheld, seqs),
    );
    if (reply.grounds.length > 0)
      statements.push(
        said(say.contacts.gives(reply.grounds.map((ground) => groundText(subject, ground))), seqs),
      );
    statements.push(
      ...words(
        subject,
        inquiry,
        ['inquiry-replied', 'personal.agreedWith'],
        reply.agreedWith,
        say.contacts.agreed,
        say.contacts.agreedWithheld,
        seqs,
      ),
    );
    return { seq: reply.at.seq, statements };
  });
}

/** Somebody else than who signed looked at it; the candidate is told that, and not who. */
function assessed(subject: Subject, inquiry: Inquiry): Step[] {
  const { assessment } = inquiry;
  if (!assessment) return [];
  const { classification, wouldChange, accepted, assessedBy, on, at } = assessment;
  const seqs = [at.seq];
  const apart = subject.decision !== null && subject.decision.member !== assessedBy;
  const who = isCandidate(subject) ? null : assessedBy === '' ? null : subject.shield.who(assessedBy);
  return [
    {
      seq: at.seq,
      statements: [
        said(say.contacts.assessed(on, ASSESSED[classification]), seqs),
        ...words(
          subject,
          inquiry,
          ['inquiry-assessed', 'personal.why'],
          assessment.why,
          say.contacts.why,
          say.contacts.whyWithheld,
          seqs,
        ),
        ...(classification === 'held-then' ? [said(say.contacts.accepted(accepted), seqs)] : []),
        said(say.contacts.wouldChange(wouldChange), seqs),
        ...(who === null && !apart ? [] : [said(say.contacts.assessor(who, apart), seqs)]),
      ],
    },
  ];
}

function safety(subject: Subject, inquiry: Inquiry): Step[] {
  return inquiry.safety.flatMap(({ note, on, at, lifted }): Step[] => {
    if (subject.erased || isCandidate(subject))
      return [
        {
          seq: at.seq,
          statements: [withheld(say.contacts.noteWithheld, subject.erased ? 'erased' : 'safety', [at.seq])],
        },
      ];
    const began = { seq: at.seq, statements: [said(say.contacts.safety(on, note), [at.seq])] };
    if (!lifted) return [began];
    return [
      began,
      {
        seq: lifted.at.seq,
        statements: [said(say.contacts.safetyLifted(lifted.on, lifted.why), [lifted.at.seq])],
      },
    ];
  });
}

function closed(subject: Subject, inquiry: Inquiry): Step[] {
  if (!inquiry.closed) return [];
  const { on, noFurtherReply, note, at } = inquiry.closed;
  return [
    {
      seq: at.seq,
      statements: [
        said(say.contacts.closed(on, noFurtherReply), [at.seq]),
        ...words(
          subject,
          inquiry,
          ['inquiry-closed', 'personal.note'],
          note,
          say.contacts.note,
          say.contacts.noteWithheld,
          [at.seq],
        ),
      ],
    },
  ];
}
