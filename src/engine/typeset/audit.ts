/** An audit document as the data that `resources/letters/audit.typ` reads. */
import type { AuditDocument } from '@shared/audit';
import { type Refusal, type Result, ok } from '@shared/kernel';
import { codeOf, hasRightToLeft, printable } from './characters';
import { readDay, readLanguage } from './values';
import { wordsFor } from './words';

const writtenOut = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/**
 * Draws a pack. What somebody wrote has to be in it whatever characters they used: where a letter
 * would be refused, a character without a shape stands here as its code, `[U+1F600]`, and the page
 * on how to check the document says so. The JSON beside it has the character.
 * @returns refused `invalid`: `date-invalid`, `language-invalid`, and as `draw`
 */
export const drawAudit = <T>(document: AuditDocument, draw: (data: object) => Result<T>): Result<T> => {
  const missing = new Set<string>();
  for (;;) {
    const data = auditData(withCodes(document, missing), missing.size > 0);
    const drawn = data.ok ? draw(data.value) : data;
    if (drawn.ok || drawn.error.code !== 'character-not-printable') return drawn;
    const known = missing.size;
    for (const character of charactersIn(drawn.error)) missing.add(character);
    if (missing.size === known) return drawn;
  }
};

/** The same document with these characters written as their codes. */
const withCodes = (document: AuditDocument, missing: ReadonlySet<string>): AuditDocument => {
  if (missing.size === 0) return document;
  const written = (value: unknown): unknown => {
    if (typeof value === 'string')
      return [...value].map((each) => (missing.has(each) ? `[${codeOf(each)}]` : each)).join('');
    if (Array.isArray(value)) return value.map(written);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]));
  };
  return written(document) as AuditDocument;
};

const charactersIn = ({ details }: Refusal): string[] =>
  ((details as { characters?: string[] } | undefined)?.characters ?? []).flatMap((name) => {
    const code = /U\+([0-9A-F]+)/u.exec(name)?.[1];
    return code === undefined ? [] : [String.fromCodePoint(Number.parseInt(code, 16))];
  });

/** @returns refused `invalid`: `date-invalid`, `language-invalid`, `character-not-printable` */
const auditData = (document: AuditDocument, codes: boolean): Result<object> => {
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
      codes: codes ? words.codes : null,
      moreEntries: words.moreEntries,
    },
  });
};
