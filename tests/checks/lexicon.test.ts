import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks, type LintTool } from '@shared/checks';
import { lint, parseLexicon } from '@shared/lint';
import { openingBuilder } from '../support/opening-builder';

const pack = parseLexicon(
  JSON.parse(readFileSync(new URL('../../resources/lexicon/en.json', import.meta.url), 'utf8')),
);
if (!pack.ok) throw new Error(pack.error.message);
const english: LintTool = (text, as) => lint(text, { as, language: 'en', lexicon: pack.value });

const ground = { kind: 'criterion', ref: 'teaching' } as const;
const found = (text: string, evidence: string) =>
  runChecks(
    openingBuilder()
      .candidate('mara', { stages: ['interview'] })
      .score('mara', 'wen', { teaching: 2, reference: 3 }, { evidence: { teaching: evidence } })
      .dispose('mara', 'rejected', [{ ground, text }])
      .record(),
    { lint: english },
  )
    .filter((finding) => finding.check === 'protected-signal')
    .map(({ severity, about }) => [severity, about]);

describe('with the English rule pack', () => {
  it('blocks a proxy in a reason and asks about a topic in evidence (situations 16 and 18)', () => {
    expect(found('Overqualified for this post.', 'Talked a lot about her boyfriend.')).toEqual([
      ['block', 'reason:criterion:teaching'],
      ['justify', 'rating:wen:interview:teaching'],
    ]);
  });

  it('has nothing to say about behaviour against a criterion', () => {
    expect(
      found(
        'The trial lesson did not reach the group.',
        'Read the instructions aloud and took no questions.',
      ),
    ).toEqual([]);
  });
});
