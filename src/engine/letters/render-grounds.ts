import { claimOfGround, wordingFor, type LetterDraft, type SpokenGround } from '@shared/correspondence';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Claim, TemplateSet } from '@shared/letters';
import { renderText } from './render-engine';

export interface SpokenGrounds {
  grounds: LetterDraft['grounds'];
  claims: Claim[];
}

/**
 * The recorded grounds in the approved sentences of a set, in the order recorded.
 * @returns refused `invalid/statement-missing` when the set has no sentence for a sort of ground
 */
export function speakGrounds(
  spoken: readonly SpokenGround[],
  set: TemplateSet,
  { reserve }: { reserve: boolean },
): Result<SpokenGrounds> {
  const told: SpokenGrounds = { grounds: [], claims: [] };
  const seen = new Set<string>();
  const { requirement } = wordingFor(set.language);
  for (const item of spoken) {
    const statement = set.statements.find((candidate) => candidate.ground === item.statement);
    if (!statement) {
      return refuse(
        'invalid',
        'statement-missing',
        `The set “${set.name}” has no approved sentence for the ground “${item.statement}”.`,
      );
    }
    const scope = {
      label: labelOf(item),
      requirement: item.statement === 'qualification' ? requirement(item.qualification) : labelOf(item),
      first: !seen.has(item.statement),
      // Somebody close enough for the reserve list did not fall short of the level.
      reserve,
    };
    seen.add(item.statement);
    const rendered = renderText(statement.text, scope, {
      template: `Statement “${item.statement}” (${set.language})`,
      part: 'text',
    });
    if (!rendered.ok) return rendered;
    told.grounds.push({ ground: item.ground, text: rendered.value.text });
    told.claims.push(claimOfGround(item));
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
