/** The page for setting up a printer, as the data that `resources/letters/test-page.typ` reads. */
import type { Layout } from '@shared/letters';
import { ok, type Result } from '@shared/kernel';
import { printable } from './characters';
import { readLanguage } from './values';
import { wordsFor } from './words';

export interface TestPage {
  layout: Layout;
  organisation: string;
  /** BCP 47. */
  language: string;
  /** Offset in force, in millimetres; the page is printed with it. */
  offset: { x: number; y: number };
}

/** @returns refused `invalid`: `language-invalid`, `character-not-printable` */
export const testPageData = (page: TestPage): Result<object> => {
  const clean = printable(page);
  if (!clean.ok) return clean;
  const language = readLanguage(clean.value.language);
  if (!language.ok) return language;
  return ok({
    ...clean.value,
    ...language.value,
    words: wordsFor(language.value.lang).testPage,
  });
};
