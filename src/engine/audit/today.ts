import type { TodayView } from '@shared/audit';
import { addDays, letterQueue, writtenDay } from '@shared/correspondence';
import { candidateName } from '@shared/candidates';
import { waitingNow, type Wait, type WaitingFor } from '@shared/inquiries';
import type { Day } from '@shared/kernel';
import { gatherOpening, type RecordState } from '@shared/record';
import { dueDays } from '../inquiries';

const day = (value: Day): string => writtenDay(value, 'en-GB');
const count = (n: number, one: string, many: string): string => (n === 1 ? `One ${one}` : `${n} ${many}`);

/** Three short lists: to decide, to send, to answer. */
export function todayView(state: RecordState, today: Day): TodayView {
  const view: TodayView = { toDecide: [], toSend: [], toAnswer: [] };
  for (const ref of state.openings.openings.keys()) {
    const record = gatherOpening(state, ref)!;
    const { title } = record.opening.details;
    const live = record.applications.filter((item) => !item.application.withdrawn && item.candidate.contact);
    const undecided = live.filter((item) => !item.disposition).length;
    if (live.length > 0 && record.status !== 'signed') {
      const text =
        undecided > 0
          ? `${count(undecided, 'application', 'applications')} without a disposition`
          : 'Every application is decided; not signed yet';
      view.toDecide.push({ opening: ref, title, text });
    }
    const queue = letterQueue(record, today);
    const owed = queue.filter((row) => row.status === 'ready').length;
    const unsent = queue.filter((row) => row.status === 'issued').length;
    if (owed > 0)
      view.toSend.push({ opening: ref, title, text: `${count(owed, 'letter', 'letters')} to issue` });
    if (unsent > 0) {
      const text = `${count(unsent, 'letter', 'letters')} issued and not marked as sent`;
      view.toSend.push({ opening: ref, title, text });
    }
  }
  view.toSend.push(...promisesDue(state, today));
  const due = dueDays(state);
  const asked = [...state.inquiries.inquiries.values()].flatMap((inquiry) =>
    inquiry.closed || !inquiry.text ? [] : [{ inquiry, due: due(inquiry)?.on }],
  );
  // What is due first stands first; what has no date waits last.
  for (const { inquiry, due } of asked.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))) {
    const when = due === undefined ? '' : due < today ? `, was due on ${day(due)}` : `, due on ${day(due)}`;
    const wait = waitingNow(inquiry);
    view.toAnswer.push({
      inquiry: inquiry.id,
      application: inquiry.application,
      title: candidateName(state.candidates.candidates.get(inquiry.candidate)),
      text: `Asked on ${day(inquiry.receivedOn)}${when}${wait ? `; ${waitsFor(wait)}` : ''}`,
    });
  }
  return view;
}

const WAITS_FOR: Record<WaitingFor, string> = {
  asker: 'whoever asked',
  hr: 'HR',
  counsel: 'counsel',
  'data-protection': 'data protection',
  complaints: 'the complaints office',
  assessor: 'whoever assesses it',
};

const waitsFor = (wait: Wait): string =>
  `waits for ${WAITS_FOR[wait.for]}${wait.until === undefined ? '' : ` until ${day(wait.until)}`}`;

/** Days ahead from which a promise is called to mind. */
const REMIND_DAYS = 14;
const PROMISED = {
  'on-file': 'to keep an application on file',
  'apply-again': 'of an invitation to apply again',
  contact: 'to be in touch',
} as const;

/** What letters promised and somebody has to keep: the promises that end soon, or have ended. */
function promisesDue(state: RecordState, today: Day): TodayView['toSend'] {
  const soon = addDays(today, REMIND_DAYS);
  return [...state.letters.matters.values()]
    .flatMap((matters) => matters.promises)
    .filter(
      ({ settled, until, candidate }) =>
        settled === null && until <= soon && state.candidates.candidates.get(candidate)?.contact,
    )
    .toSorted((a, b) => a.until.localeCompare(b.until))
    .map(({ opening, candidate, promise, until }) => ({
      opening,
      title: state.openings.openings.get(opening)!.details.title,
      text: `The promise ${PROMISED[promise]}, made to ${candidateName(state.candidates.candidates.get(candidate))}, ${until < today ? 'ended' : 'ends'} on ${day(until)}`,
    }));
}
