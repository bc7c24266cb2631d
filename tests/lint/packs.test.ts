import { describe, expect, it } from 'vitest';
import { lint, type LintAs } from '@shared/lint';
import { compiled, languages, packOf } from './packs';

it('ships a pack for every language of the letters', () => {
  expect(languages.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'nl']);
});

describe.each(languages)('the %s pack', (language) => {
  const whole = compiled(packOf(language));

  it('is named after its language', () => {
    expect(whole.language).toBe(language);
  });

  describe.each(whole.pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const alone = compiled({ ...whole.pack, rules: [rule] });
    const as: LintAs = rule.check === 'discourteous' ? 'letter' : (rule.as?.[0] ?? 'note');
    const find = (text: string, lexicon = alone) => lint(text, { as, language, lexicon });

    it.each(rule.examples)('fires on: %s', (text) => {
      expect(find(text)).not.toEqual([]);
      expect(find(text, whole).map((finding) => finding.check)).toContain(rule.check);
    });

    it.each(rule.nonExamples)('is silent on: %s', (text) => {
      expect(find(text)).toEqual([]);
    });

    it('says why and what to write instead', () => {
      for (const text of rule.examples) {
        for (const finding of find(text)) {
          expect(finding.why).toMatch(/\S.*\.$/s);
          expect(finding.suggestion).toMatch(/\S.*\.$/s);
        }
      }
    });
  });
});
