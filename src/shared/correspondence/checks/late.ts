import { addDays, writtenDay } from '../day';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';

const DEFAULT_DUE_DAYS = 14;

/** The date by which the policy wants the letter has passed. It never stands in the way: later would be worse. */
export function late({ record, tools }: LetterCheckInput): LetterFault[] {
  if (!record.decision || record.status !== 'signed') return [];
  const days = record.organisation?.policy.letterDueDays ?? DEFAULT_DUE_DAYS;
  const due = addDays(record.decision.on, days);
  if (tools.today <= due) return [];
  return [
    {
      severity: 'advise',
      message: `This letter was due on ${writtenDay(due, 'en-GB')}.`,
      settle: [{ act: 'reword', text: 'Issue the letter now.' }],
    },
  ];
}
