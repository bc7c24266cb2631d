import type { Day } from '../kernel';

/** A day `days` calendar days later; months, leap years and all. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One format per language: making one costs more than using it a hundred times. */
function formatFor(language: string): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(language, format);
  }
  return format;
}

/** A day as it is written in a letter: "23 November 2026", "1er décembre 2026". */
export function writtenDay(day: Day, language: string): string {
  const text = formatFor(language).format(new Date(`${day}T00:00:00Z`));
  return language.split('-')[0] === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
