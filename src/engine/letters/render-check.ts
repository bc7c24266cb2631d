/**
 * Finds what is wrong with a set of templates before anything is issued: what does not parse, a
 * variable, filter, tag or claim that does not exist, a kind or a sentence that is missing.
 */
import { LETTER_KINDS, templateSchema, type TemplateSet } from '@shared/letters';
import { letterKindLabel } from '@shared/correspondence';
import type { Refusal } from '@shared/kernel';
import { templateFault, variablesIn, type TemplatePlace } from './render-engine';
import { STATEMENT_VARIABLES, TEMPLATE_VARIABLES } from './render-scope';
import { partsOf, templateName } from './render-template';

const GROUNDS = [
  'qualification',
  'criterion',
  'condition',
  'not-among-strongest',
  'position-cancelled',
  'position-unfilled',
] as const;
const SAYS = /\|\s*says\b(?:\s*:\s*(?:"([^"]*)"|'([^']*)'))?/g;
const CLAIMS: ReadonlySet<string> = new Set(templateSchema.shape.claims.element.options);

/** Every fault of a set, in reading order; empty when the set can be used. */
export function checkTemplateSet(set: TemplateSet): Refusal[] {
  const faults: Refusal[] = [];
  const missing = (message: string): number =>
    faults.push({ kind: 'invalid', code: 'template-incomplete', message });
  for (const kind of LETTER_KINDS) {
    const count = set.templates.filter((template) => template.kind === kind).length;
    if (count !== 1)
      missing(`The set “${set.name}” needs one template “${letterKindLabel(kind)}” and has ${count}.`);
  }
  for (const ground of GROUNDS) {
    const count = set.statements.filter((statement) => statement.ground === ground).length;
    if (count !== 1)
      missing(`The set “${set.name}” needs one sentence for the ground “${ground}” and has ${count}.`);
  }
  for (const template of set.templates) {
    for (const { part, source } of partsOf(template)) {
      faults.push(...faultsIn(source, { template: templateName(template), part }, TEMPLATE_VARIABLES));
    }
  }
  for (const statement of set.statements) {
    const place = { template: `Statement “${statement.ground}” (${statement.language})`, part: 'text' };
    faults.push(...faultsIn(statement.text, place, STATEMENT_VARIABLES));
  }
  return faults;
}

function faultsIn(source: string, place: TemplatePlace, known: ReadonlySet<string>): Refusal[] {
  const used = variablesIn(source, place);
  if (!used.ok) return [used.error];
  const unknown = used.value
    .filter(({ path }) => !known.has(path))
    .map(
      ({ path, line, column }) =>
        templateFault(`there is no variable “${path}”`, { ...place, line, column }).error,
    );
  const claims = [...source.matchAll(SAYS)]
    .filter((match) => !CLAIMS.has(match[1] ?? match[2] ?? ''))
    .map((match) => {
      const before = source.slice(0, match.index).split('\n');
      const at = { ...place, line: before.length, column: before.at(-1)!.length + 1 };
      return templateFault(`there is no claim “${match[1] ?? match[2] ?? ''}”`, at).error;
    });
  return [...unknown, ...claims];
}
