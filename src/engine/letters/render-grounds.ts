import { claimOfGround, wordingFor, type LetterDraft, type SpokenGround } from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Claim, Statement, TemplateSet } from '@shared/letters';
import { renderText } from './render-engine';

/** A recorded ground in its approved sentence, with what that sentence claims. */
export type ToldGround = LetterDraft['grounds'][number] & { claim: Claim };

/** The approved sentence for a sort of ground. Refused `invalid/statement-missing`. */
export function statementFor(set: TemplateSet, ground: Statement['ground']): Result<Statement> {
  const statement = set.statements.find((candidate) => candidate.ground === ground);
  return statement
    ? ok(statement)
    : refuse(
        'invalid',
        'statement-missing',
        `The set “${set.name}” has no approved sentence for the ground “${ground}”. Adopt the newer set that ships with Grounds, under Templates.`,
      );
}

/** The recorded grounds in the approved sentences of a set, in the order recorded. */
export function speakGrounds(
  spoken: readonly SpokenGround[],
  set: TemplateSet,
  { reserve }: { reserve: boolean },
): Result<ToldGround[]> {
  const told: ToldGround[] = [];
  const seen = new Set<string>();
  const { requirement } = wordingFor(set.language);
  for (const item of spoken) {
    const statement = statementFor(set, item.statement);
    if (!statement.ok) return statement;
    const scope = {
      label: labelOf(item),
      requirement: item.statement === 'qualification' ? requirement(item.qualification) : labelOf(item),
      first: !seen.has(item.statement),
      // Somebody close enough for the reserve list did not fall short of the level.
      reserve,
    };
    seen.add(item.statement);
    const rendered = renderText(statement.value.text, scope, {
      template: `Statement “${item.statement}” (${set.language})`,
      part: 'text',
    });
    if (!rendered.ok) return rendered;
    told.push({ ground: item.ground, text: rendered.value.text, claim: claimOfGround(item) });
  }
  return ok(told);
}

function labelOf(item: SpokenGround): string {
  switch (item.statement) {
    case 'qualification':
      return item.qualification.label;
    case 'criterion':
      return item.criterion.label;
    case 'condition':
      return item.condition.label;
    default:
      return '';
  }
}
