/** How a question was handled: judged, due, waiting, with what to know for one's safety. */
import type { AuditStatement } from '../../audit';
import type { Inquiry } from '../../inquiries';
import { disclosed } from '../disclose';
import { withheldBy } from '../disclosure';
import { say, WAITS } from '../sentences';
import { isCandidate, said, withheld, type Subject } from '../subject';
import { whoAsked, words, type Step } from './inquiry-words';

export function judged(subject: Subject, inquiry: Inquiry): Step[] {
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

export function dates(subject: Subject, inquiry: Inquiry): Step[] {
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
export function waits(subject: Subject, inquiry: Inquiry): Step[] {
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
        said(
          say.contacts.waits(
            wait.on,
            wait.for === 'asker' ? whoAsked(inquiry) : WAITS[wait.for],
            who,
            wait.until ?? null,
          ),
          seqs,
        ),
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

export function safety(subject: Subject, inquiry: Inquiry): Step[] {
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
