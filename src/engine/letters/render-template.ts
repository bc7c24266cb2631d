import { letterKindLabel } from '@shared/correspondence';
import { ok, type Result } from '@shared/kernel';
import type { Claim, Template } from '@shared/letters';
import { renderText, type Scope } from './render-engine';

export interface LetterWords {
  subject: string;
  salutation: string;
  /** Paragraphs that came out empty are left out. */
  paragraphs: string[];
  closing: string;
  /** Names of the claims made by the fixed text and by sentences that carry one. */
  says: Claim['claim'][];
}

/** The parts of a template with their names, for messages. */
export const partsOf = (template: Template): { part: string; source: string }[] => [
  { part: 'subject', source: template.subject },
  { part: 'salutation', source: template.salutation },
  ...template.body.map((source, index) => ({ part: `paragraph ${index + 1}`, source })),
  { part: 'closing', source: template.closing },
];

export const templateName = (template: Pick<Template, 'kind' | 'language'>): string =>
  `Template “${letterKindLabel(template.kind)}” (${template.language})`;

/** Fills a template in. Refused with template, part, line and column where it does not work out. */
export function renderTemplate(template: Template, scope: Scope): Result<LetterWords> {
  const says = new Set<Claim['claim']>(template.claims);
  const texts: string[] = [];
  for (const { part, source } of partsOf(template)) {
    const rendered = renderText(source, scope, { template: templateName(template), part });
    if (!rendered.ok) return rendered;
    for (const claim of rendered.value.says) says.add(claim);
    texts.push(rendered.value.text);
  }
  const [subject = '', salutation = '', ...rest] = texts;
  const closing = rest.pop() ?? '';
  return ok({
    subject,
    salutation,
    paragraphs: rest.filter((text) => text.trim() !== ''),
    closing,
    says: [...says],
  });
}
