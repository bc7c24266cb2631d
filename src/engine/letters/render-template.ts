import { letterKindLabel } from '@shared/correspondence';
import { ok, type Result } from '@shared/kernel';
import type { LetterWording, Template } from '@shared/letters';
import { renderText, type Said, type Scope } from './render-engine';

export interface RenderedLetter extends LetterWording {
  /** Covering text for an e-mail; empty where the template has none. */
  email: string;
  /** Claims with the words that make them, as they stand in the letter; those of the e-mail last. */
  said: (Said & { part: 'letter' | 'email' })[];
}

/** The parts of a template with their names, for messages. */
export const partsOf = (template: Template): { part: string; source: string }[] => [
  { part: 'subject', source: template.subject },
  { part: 'salutation', source: template.salutation },
  ...template.body.map((source, index) => ({ part: `paragraph ${index + 1}`, source })),
  { part: 'closing', source: template.closing },
  ...(template.email === undefined ? [] : [{ part: 'email', source: template.email }]),
];

export const templateName = (template: Pick<Template, 'kind' | 'language'>): string =>
  `Template “${letterKindLabel(template.kind)}” (${template.language})`;

/**
 * Fills a template in. A paragraph that comes out empty is left out; a blank line begins another.
 * Refused with template, part, line and column where it does not work out.
 */
export function renderTemplate(template: Template, scope: Scope): Result<RenderedLetter> {
  const words: LetterWording = { subject: '', salutation: '', paragraphs: [], closing: '' };
  const said: RenderedLetter['said'] = [];
  let email = '';
  for (const { part, source } of partsOf(template)) {
    const rendered = renderText(source, scope, { template: templateName(template), part });
    if (!rendered.ok) return rendered;
    const { text } = rendered.value;
    if (part === 'subject' || part === 'salutation' || part === 'closing') words[part] = text;
    else if (part === 'email') email = text;
    else words.paragraphs.push(...text.split(/\n\s*\n/u).filter((item) => item.trim() !== ''));
    for (const { claim, text: sentence } of rendered.value.said) {
      // Another filter may have changed the words afterwards: then the whole part makes the claim.
      const made = text.includes(sentence) ? sentence : text;
      said.push({ claim, text: made, part: part === 'email' ? 'email' : 'letter' });
    }
  }
  // What the template claims as a whole rests on its first paragraph, which tells the outcome.
  const whole = template.claims.map((claim) => ({
    claim,
    text: words.paragraphs[0] ?? '',
    part: 'letter' as const,
  }));
  return ok({ ...words, email, said: [...whole, ...said] });
}
