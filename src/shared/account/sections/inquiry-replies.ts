/** What was said in reply, how new information was judged, and the close. */
import type { Inquiry } from '../../inquiries';
import { groundText } from '../grounds';
import { ASSESSED, say } from '../sentences';
import { isCandidate, said, withheld, type Subject } from '../subject';
import { whoAsked, words, type Step } from './inquiry-words';

export function replies(subject: Subject, inquiry: Inquiry): Step[] {
  return inquiry.replies.map((reply) => {
    const seqs = [reply.at.seq];
    const through = subject.erased ? '' : subject.shield.inline(reply.through);
    const exact = subject.shield.exact(reply.text);
    const statements = [
      said(
        say.contacts.replied(
          reply.to,
          whoAsked(inquiry),
          reply.on,
          reply.channel,
          through,
          exact.withheld === null,
        ),
        seqs,
      ),
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
export function assessed(subject: Subject, inquiry: Inquiry): Step[] {
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

export function closed(subject: Subject, inquiry: Inquiry): Step[] {
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
