import { letterKindLabel } from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import { setFor, type LetterKind, type LettersState, type Template, type TemplateSet } from '@shared/letters';

export interface TemplateInForce {
  set: TemplateSet;
  version: number;
  template: Template;
}

/**
 * The template for a kind of letter from the set in force for the first of these languages that has
 * one. Refused `not-found/template-missing`.
 */
export function templateFor(
  sets: LettersState,
  kind: LetterKind,
  languages: readonly string[],
): Result<TemplateInForce> {
  const found = languages.map((language) => setFor(sets, language)).find((item) => item !== null);
  if (!found) {
    const named = [...new Set(languages)].map((language) => `“${language}”`).join(' or ');
    return refuse(
      'not-found',
      'template-missing',
      `There are no approved templates in force for ${named}. Adopt a set under Templates.`,
    );
  }
  const { set, version } = found;
  const template = set.templates.find((item) => item.kind === kind);
  return template
    ? ok({ set, version, template })
    : refuse(
        'not-found',
        'template-missing',
        `The set “${set.name}” in force (version ${version}) has no template “${letterKindLabel(kind)}”. Adopt the newer set that ships with Grounds, under Templates.`,
      );
}
