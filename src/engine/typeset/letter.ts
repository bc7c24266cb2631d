/** A letter model as the data that `resources/letters/letter.typ` reads. */
import type { LetterModel } from '@shared/letters';
import { type Result, ok, refuse } from '@shared/kernel';
import { hasRightToLeft, printable } from './characters';
import { ownRefusal } from './diagnostics';
import { pictureFile, type Pictures, unusable } from './picture';
import type { Files } from './typst';
import { readColour, readDay, readLanguage } from './values';
import { wordsFor } from './words';

const MAX_ADDRESS_LINES = 6;

export type LetterData = Record<string, unknown> & {
  machineFonts: boolean;
  close: boolean;
  pageNumbers: boolean;
};

/** A picture by the file that the sources find it under, with what it shows in words. */
function shown(
  sha256: string | undefined,
  alt: string,
  pictures: Pictures,
  files: Files,
): Result<{ path: string; alt: string } | null> {
  if (sha256 === undefined) return ok(null);
  const picture = pictures.get(sha256);
  if (!picture) {
    const message = 'A picture of the letterhead is not on record. Choose it again in Settings.';
    return refuse('not-found', 'picture-missing', message);
  }
  const path = pictureFile(sha256, picture.mediaType);
  return files.has(path) ? ok({ path, alt }) : unusable();
}

/** Blank lines would push the address out of its window. */
const filled = (lines: string[]): string[] =>
  lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** @returns refused `invalid`: `address-too-long`, `date-invalid`, `language-invalid`,
 * `colour-invalid`, `character-not-printable`, `picture-unusable`; `not-found`: `picture-missing` */
export const letterData = (model: LetterModel, pictures: Pictures, files: Files): Result<LetterData> => {
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
  const logo = shown(letter.letterhead.logo, letter.letterhead.name, pictures, files);
  if (!logo.ok) return logo;
  const signature = shown(letter.signatory.signature, letter.signatory.name, pictures, files);
  if (!signature.ok) return signature;
  if (address.length > MAX_ADDRESS_LINES) return ownRefusal('address-too-long');
  return ok({
    ...letter,
    ...language.value,
    date: date.value,
    address,
    returnLine: filled([letter.returnLine]).join(' '),
    letterhead: { ...letter.letterhead, lines: filled(letter.letterhead.lines), logo: logo.value },
    signatory: { ...letter.signatory, signature: signature.value },
    offset: letter.offset ?? { x: 0, y: 0 },
    rightToLeft: hasRightToLeft(letter),
    pageOf: wordsFor(language.value.lang).pageOf,
    // All are asked for only where the letter needs them: see `setLetter` in index.ts.
    machineFonts: false,
    close: false,
    pageNumbers: false,
  });
};
