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

/** The finding can be answered in writing, stays answered, and re-opens after `change`. */
export function settlesAndReopens(
  builder: OpeningBuilder,
  check: string,
  change: (builder: OpeningBuilder) => void,
): void {
  const before = only(builder, check);
  expect(before.severity).not.toBe('block');
  expect(before.settled).toBeNull();
  builder.justify(before.key, 'We talked about it and agreed.');
  expect(only(builder, check).settled).toMatchObject({ text: 'We talked about it and agreed.' });
  change(builder);
  const after = found(builder, check);
  expect(after.length).toBeGreaterThan(0);
  expect(after.every((finding) => finding.settled === null)).toBe(true);
}

/** A finding that blocks refuses a written answer, goes when the record is set right, and comes back. */
export function blocksUntil(
  builder: OpeningBuilder,
  check: string,
  right: (builder: OpeningBuilder) => void,
  wrong: (builder: OpeningBuilder) => void,
): void {
  const finding = only(builder, check);
  expect(finding.severity).toBe('block');
  const refused = builder.attempt('decisions.justify', {
    opening: builder.opening,
    key: finding.key,
    text: 'Never mind.',
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'finding-blocks' } });
  right(builder);
  expect(found(builder, check)).toEqual([]);
  wrong(builder);
  expect(found(builder, check)).toHaveLength(1);
}
