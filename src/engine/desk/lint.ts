import { lint, type Lexicon, type LintAs, type LintFinding } from '@shared/lint';

/** The linter with the rule pack of a language; languages without a pack fall back to English. */
export function lintWith(
  lexicons: ReadonlyMap<string, Lexicon>,
  language: string,
): (text: string, as: LintAs) => LintFinding[] {
  const base = language.split('-')[0] ?? 'en';
  const lexicon = lexicons.get(language) ?? lexicons.get(base) ?? lexicons.get('en');
  return (text, as) => (lexicon ? lint(text, { as, language: base, lexicon }) : []);
}
