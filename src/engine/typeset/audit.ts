/** An audit document as the data that `resources/letters/audit.typ` reads. */
import type { AuditDocument } from '@shared/audit';
import { type Result, ok } from '@shared/kernel';
import { hasRightToLeft, printable } from './characters';
import { readDay, readLanguage } from './values';
import { wordsFor } from './words';

const writtenOut = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** @returns refused `invalid`: `date-invalid`, `language-invalid`, `character-not-printable` */
export const auditData = (document: AuditDocument): Result<object> => {
  const clean = printable(document);
  if (!clean.ok) return clean;
  const pack = clean.value;
  const date = readDay(pack.date);
  if (!date.ok) return date;
  const language = readLanguage(pack.language);
  if (!language.ok) return language;
  const words = wordsFor(language.value.lang);
  return ok({
    ...pack,
    ...language.value,
    rightToLeft: hasRightToLeft(pack),
    date: date.value,
    dateText: writtenOut(pack.date, pack.language),
    words: {
      pageOf: words.pageOf,
      reference: words.reference,
      entries: words.entries,
      audience: words.audience[pack.audience],
      howToCheck: words.howToCheck,
      limits: words.limits,
      moreEntries: words.moreEntries,
    },
  });
};
