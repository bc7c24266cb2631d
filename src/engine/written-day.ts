import type { Day } from '@shared/kernel';

/** A day as it is read: "23 November 2026". */
export const writtenDay = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
