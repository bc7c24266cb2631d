/** A recovery sheet as the data that `resources/letters/recovery.typ` reads. */
import { type Result, ok } from '@shared/kernel';
import { printable } from './characters';
import { readLanguage } from './values';
import { wordsFor } from './words';

export interface RecoverySheet {
  organisation: string;
  logName: string;
  /** As printed, its groups parted by dashes or spaces. */
  recoveryCode: string;
  dateText: string;
  /** BCP 47. */
  language: string;
}

/** @returns refused `invalid`: `language-invalid`, `character-not-printable` */
export const recoveryData = (sheet: RecoverySheet): Result<object> => {
  const clean = printable(sheet);
  if (!clean.ok) return clean;
  const { recoveryCode, ...rest } = clean.value;
  const language = readLanguage(rest.language);
  if (!language.ok) return language;
  const groups = recoveryCode.split(/[\s-]+/).filter((group) => group !== '');
  return ok({
    ...rest,
    ...language.value,
    groups,
    words: wordsFor(language.value.lang).recovery,
  });
};
