interface Counts {
  dueToday: number;
  overdue: number;
  waited: number;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = (count: number): string => WORDS[count] ?? String(count);

/** The sentence of a reminder: numbers, never names. Null when there is nothing to be reminded of. */
export function reminderText({ dueToday, overdue, waited }: Counts): string | null {
  const parts = [
    [dueToday, 'is due today', 'are due today'] as const,
    [overdue, 'is overdue', 'are overdue'] as const,
    [waited, 'has waited as long as planned', 'have waited as long as planned'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, one, many], index) => {
      const noun = index > 0 ? '' : count === 1 ? ' inquiry' : ' inquiries';
      return `${number(count)}${noun} ${count === 1 ? one : many}`;
    });
  if (parts.length === 0) return null;
  const text = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
