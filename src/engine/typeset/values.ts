/** Reads the few values that Typst needs in parts: day and language. */
import { type Result, ok, refuse } from '@shared/kernel';

export type Day = [year: number, month: number, day: number];

const invalid = (code: string, message: string): Result<never> => refuse('invalid', code, message);

/** `YYYY-MM-DD`, a day that exists. */
export const readDay = (date: string): Result<Day> => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const at = new Date(`${date}T00:00:00Z`);
  if (parts === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) {
    return invalid('date-invalid', `The date "${date}" is not a day written as YYYY-MM-DD.`);
  }
  return ok([Number(parts[1]), Number(parts[2]), Number(parts[3])]);
};

export interface Language {
  lang: string;
  region: string | null;
}

/** BCP 47 with language and at most a region: `en-GB`, `de`. */
export const readLanguage = (tag: string): Result<Language> => {
  const parts = /^([a-z]{2,3})(?:-([A-Z]{2}))?$/.exec(tag);
  if (parts === null) {
    return invalid('language-invalid', `"${tag}" is not a language code such as en-GB or de.`);
  }
  return ok({ lang: parts[1] ?? 'en', region: parts[2] ?? null });
};

/** `#rrggbb`. */
export const readColour = (colour: string): Result<string> =>
  /^#[0-9a-f]{6}$/i.test(colour)
    ? ok(colour)
    : invalid('colour-invalid', `"${colour}" is not a colour written as #rrggbb.`);
