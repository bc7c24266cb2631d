import { LINT_AS, lint as lintText } from '@shared/lint';
import { ok, refuse } from '@shared/kernel';
import * as z from 'zod';
import { systemServices } from '../services';
import { optional, usage, type Command } from './session';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** Reads JSON lines `{id, text}` and answers each with its findings. */
export const lint: Command = async (invocation) => {
  const as = z.enum(LINT_AS).safeParse(optional(invocation, 'as') ?? 'note');
  if (!as.success) return usage(`--as is one of ${LINT_AS.join(', ')}.`);
  const language = optional(invocation, 'language') ?? 'en';
  const { lexicons, typesetter } = systemServices(invocation.resourcesDir, () => undefined);
  typesetter.dispose();
  const lexicon = lexicons.get(language);
  if (!lexicon)
    return usage(`There is no rule pack for "${language}"; there are: ${[...lexicons.keys()].join(', ')}.`);
  const results: object[] = [];
  for (const [index, line] of (await invocation.stdin()).split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return refuse('invalid', 'not-json-line', `Line ${index + 1} is not JSON.`);
    }
    const parsed = lineSchema.safeParse(json);
    if (!parsed.success)
      return refuse('invalid', 'line-form', `Line ${index + 1} must be { "id": …, "text": "…" }.`);
    const { id, text } = parsed.data;
    results.push({ id, findings: lintText(text, { as: as.data, language, lexicon }) });
  }
  return ok({ json: results, lines: results.map((result) => JSON.stringify(result)) });
};
