const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** A language of letters in English words: `en-GB` is "British English". */
export function languageName(language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
