/**
 * The four tests that every check has: it fires, it does not fire on the near miss, it is settled by
 * what it asks for, and it opens again when what it rested on changes.
 */
import { describe, expect, it } from 'vitest';
import type { Finding } from '@shared/checks/finding';
import type { LetterCheckCode } from '@shared/correspondence';

export interface FourTests {
  fires: () => Finding[];
  nearMiss: () => Finding[];
  settled: () => Finding[];
  reopens: () => Finding[];
}

export function fourTests(code: LetterCheckCode, tests: FourTests): void {
  const open = (findings: Finding[]): string[] =>
    findings
      .filter((finding) => finding.check === code && finding.settled === null)
      .map((finding) => finding.message);
  describe(`the check ${code}`, () => {
    it('fires', () => expect(open(tests.fires())).not.toEqual([]));
    it('does not fire on the near miss', () => {
      expect(tests.nearMiss().filter((finding) => finding.check === code)).toEqual([]);
    });
    it('is settled', () => expect(open(tests.settled())).toEqual([]));
    it('opens again', () => expect(open(tests.reopens())).not.toEqual([]));
  });
}
