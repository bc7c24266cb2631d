import { describe, expect, it } from 'vitest';
import { CHECKS, findingSummaries, runChecks } from '@shared/checks';
import { rating } from '../support/opening-builder';
import { allFindings, lint, only, opening } from './support/findings';

const CATALOGUE = {
  'reason-missing': ['block'],
  'evidence-missing': ['block', 'justify'],
  'fact-contradicts-reason': ['block'],
  'fact-missing': ['justify'],
  'same-facts-different-verdict': ['block'],
  'unequal-yardstick': ['justify'],
  'rank-inversion': ['justify'],
  'near-tie': ['justify'],
  'undeclared-criterion': ['justify'],
  'criteria-changed': ['justify'],
  'scorecards-incomplete': ['justify'],
  'rater-spread': ['advise'],
  'interest-undeclared': ['block'],
  'interest-not-recused': ['justify'],
  overrule: ['justify'],
  quorum: ['justify'],
  'deviation-unresolved': ['justify'],
  'third-party-conduct': ['block'],
  'hearsay-evidence': ['justify'],
  'trait-not-behaviour': ['justify'],
  'protected-signal': ['block', 'justify'],
  'statutory-preference': ['block'],
  'not-considered': ['justify'],
  'stage-mismatch': ['block'],
};

describe('running the checks', () => {
  const busy = () =>
    opening()
      .candidate('mara', { stages: ['interview'] })
      .candidate('joss', { stages: ['interview'] })
      .score('mara', 'wen', { teaching: 3, reference: 3 })
      .score('joss', 'wen', { teaching: 3, reference: 3 })
      .committee([{ member: 'idris', role: 'chair' }, { member: 'wen' }], 2)
      .dispose('mara', 'rejected', [
        { ground: { kind: 'criterion', ref: 'teaching' }, evidence: [rating('mara', 'wen', 'teaching')] },
      ])
      .dispose('joss', 'appointed');

  it('holds the catalogue, each check once', () => {
    expect(CHECKS.map((check) => check.code)).toEqual(Object.keys(CATALOGUE));
  });

  it('puts what is about nobody first, then goes by candidate and catalogue', () => {
    expect(allFindings(busy()).map((finding) => [finding.check, finding.subjects[0]])).toEqual([
      ['quorum', undefined],
      ['unequal-yardstick', 'app-mara'],
      ['near-tie', 'app-mara'],
      ['scorecards-incomplete', 'app-mara'],
      ['interest-undeclared', 'app-mara'],
    ]);
  });

  it('gives every finding a way to settle it, a record to look at, and a message with names', () => {
    for (const finding of allFindings(busy())) {
      expect(finding.settle.length).toBeGreaterThan(0);
      expect(finding.because.length).toBeGreaterThan(0);
      expect(finding.message).toMatch(/Quist|Sadler/);
      expect(CATALOGUE[finding.check as keyof typeof CATALOGUE]).toContain(finding.severity);
      expect(finding.key).toBe(JSON.stringify([finding.check, finding.subjects, finding.about]));
    }
  });

  it('summarises them for the signature, which they hold up until all are settled', () => {
    const builder = busy();
    const tie = findingSummaries(builder.record(), { lint }).find((finding) => finding.check === 'near-tie')!;
    expect(tie).toMatchObject({
      applications: ['app-mara', 'app-joss'],
      candidates: ['mara', 'joss'],
      settled: null,
    });

    const sign = () => builder.attempt('decisions.sign', { opening: builder.opening, member: 'idris' });
    expect(sign()).toMatchObject({ ok: false, error: { code: 'findings-open' } });
    builder.declareNone(['mara', 'joss'], ['wen']);
    for (const finding of allFindings(builder)) builder.justify(finding.key);
    expect(only(builder, 'near-tie').settled).not.toBeNull();
    expect(sign()).toMatchObject({ ok: true });
  });

  it('reads each text once', () => {
    const texts: string[] = [];
    runChecks(busy().record(), {
      lint: (text, as) => {
        texts.push(`${as} ${text}`);
        return [];
      },
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('finds nothing in an opening without criteria, committee or candidates', () => {
    const builder = opening({ opening: 'empty' });
    expect(allFindings(builder)).toEqual([]);
  });
});
