import { expect } from 'vitest';
import { findingSummaries, runChecks, type Finding, type LintTool } from '@shared/checks';
import type { LintFinding } from '@shared/lint';
import { openingBuilder, type OpeningBuilder } from '../../support/opening-builder';

/** A linter of four phrases, so that these tests do not move with the rule pack. */
const PHRASES: { words: string; check: LintFinding['check']; attribute?: string; why: string }[] = [
  {
    words: 'recent graduate',
    check: 'protected-signal',
    attribute: 'age',
    why: 'You touch age, which may not count.',
  },
  {
    words: 'boyfriend',
    check: 'protected-signal',
    attribute: 'family',
    why: 'You touch family life, which may not count.',
  },
  { words: 'creepy', check: 'trait-not-behaviour', why: 'You name a trait; say what was done or said' },
  {
    words: 'her mother',
    check: 'third-party-conduct',
    why: 'You hold against somebody what another person did.',
  },
];

const SEVERITY: Record<string, LintFinding['severity']> = {
  'protected-signal note': 'justify',
  'protected-signal reason': 'block',
  'third-party-conduct note': 'justify',
  'third-party-conduct reason': 'block',
  'trait-not-behaviour note': 'justify',
  'trait-not-behaviour reason': 'justify',
};

export const lint: LintTool = (text, as) =>
  PHRASES.flatMap(({ words, check, attribute, why }): LintFinding[] => {
    const start = text.indexOf(words);
    const severity = SEVERITY[`${check} ${as}`];
    if (start === -1 || severity === undefined) return [];
    return [
      {
        check,
        severity,
        start,
        end: start + words.length,
        why,
        ...(attribute === undefined ? {} : { attribute }),
      },
    ];
  });

export const opening = (options: Parameters<typeof openingBuilder>[0] = {}): OpeningBuilder =>
  openingBuilder({ findingsOf: (record) => findingSummaries(record, { lint }), ...options });

export const allFindings = (builder: OpeningBuilder): Finding[] => runChecks(builder.record(), { lint });

export const found = (builder: OpeningBuilder, check: string): Finding[] =>
  allFindings(builder).filter((finding) => finding.check === check);

/** The only finding of a check; fails when there is none or more than one. */
export function only(builder: OpeningBuilder, check: string): Finding {
  const findings = found(builder, check);
  expect(findings.map((finding) => finding.message)).toHaveLength(1);
  return findings[0]!;
}

const standing = (builder: OpeningBuilder, check: string): string => {
  const findings = found(builder, check);
  if (findings.length === 0) return 'gone';
  return findings.every((finding) => finding.settled !== null)
    ? 'settled'
    : findings.every((finding) => finding.settled === null)
      ? 'open'
      : 'mixed';
};

export const REOPENS = ['open', 'settled', 'open'];

/** How a finding stands when it is found, when it is answered in writing, and after `change`. */
export function settling(
  builder: OpeningBuilder,
  check: string,
  change: (builder: OpeningBuilder) => void,
): string[] {
  const before = standing(builder, check);
  builder.justify(only(builder, check).key, 'We talked about it and agreed.');
  const answered = only(builder, check);
  expect(answered.settled).toMatchObject({ text: 'We talked about it and agreed.' });
  const after = standing(builder, check);
  change(builder);
  return [before, after, standing(builder, check)];
}

export const BLOCKS = ['block', 'finding-blocks', 'gone', 'open'];

/** Its severity, the answer to a written justification, and how it stands when set right and wrong again. */
export function blocking(
  builder: OpeningBuilder,
  check: string,
  right: (builder: OpeningBuilder) => void,
  wrong: (builder: OpeningBuilder) => void,
): string[] {
  const finding = only(builder, check);
  const refused = builder.attempt('decisions.justify', {
    opening: builder.opening,
    key: finding.key,
    text: 'Never mind.',
  });
  right(builder);
  const righted = standing(builder, check);
  wrong(builder);
  return [finding.severity, refused.ok ? 'accepted' : refused.error.code, righted, standing(builder, check)];
}
