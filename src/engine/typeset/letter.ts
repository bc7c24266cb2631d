/** A letter model as the data that `resources/letters/letter.typ` reads. */
import type { LetterModel } from '@shared/letters';
import { type Result, ok } from '@shared/kernel';
import { printable } from './characters';
import { ownRefusal } from './diagnostics';
import { readColour, readDay, readLanguage } from './values';
import { wordsFor } from './words';

const MAX_ADDRESS_LINES = 6;

/** Blank lines would push the address out of its window. */
const filled = (lines: string[]): string[] =>
  lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** @returns refused `invalid`: `address-too-long`, `date-invalid`, `language-invalid`,
 * `colour-invalid`, `character-not-printable` */
export const letterData = (model: LetterModel): Result<object> => {
  const clean = printable(model);
  if (!clean.ok) return clean;
  const letter = clean.value;
  const date = readDay(letter.date);
  if (!date.ok) return date;
  const language = readLanguage(letter.language);
  if (!language.ok) return language;
  const colour = readColour(letter.letterhead.colour);
  if (!colour.ok) return colour;
  const address = filled(letter.address);
  if (address.length > MAX_ADDRESS_LINES) return ownRefusal('address-too-long');
  return ok({
    ...letter,
    ...language.value,
    date: date.value,
    address,
    returnLine: filled([letter.returnLine]).join(' '),
    letterhead: { ...letter.letterhead, lines: filled(letter.letterhead.lines) },
    pageOf: wordsFor(language.value.lang).pageOf,
  });
};
