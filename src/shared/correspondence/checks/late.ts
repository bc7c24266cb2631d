import { addDays, writtenDay } from '../day';
import type { LetterCheckInput } from '../draft';
import { dueFor, type Due } from '../due';
import type { LetterFault } from '../finding';

/**
 * The letter is past its day. A day set by the policy is advised about, and asks for a reason once
 * as much time again has passed; a day set by law or promised to somebody asks for one at once. A
 * late letter is never blocked: later would be worse.
 */
export function late({ record, app, draft, tools }: LetterCheckInput): LetterFault[] {
  const due = dueFor(record, app, draft.kind);
  if (!due || tools.today <= due.on) return [];
  return [
    {
      severity: tools.today > lastDay(due) ? 'justify' : 'advise',
      message: `This letter was due on ${writtenDay(due.on, 'en-GB')}. ${due.because}`,
      ground: due.on,
      settle: [{ act: 'reword', text: 'Issue the letter now.' }],
    },
  ];
}

/** Last day on which a late letter needs no reason. */
const lastDay = (due: Due) => (due.set === 'policy' ? addDays(due.on, due.days) : due.on);
