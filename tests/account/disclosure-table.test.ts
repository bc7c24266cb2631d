import { DISCLOSURE, fieldAt } from '@shared/account/disclosure';
import { checkTopic } from '@shared/account/sentences';
import { CHECKS } from '@shared/checks';
import { LETTER_CHECKS } from '@shared/correspondence';
import { describe, expect, it } from 'vitest';
import { EVENT_FIELDS } from './schema-fields';

describe('the words for checks', () => {
  it.each([...CHECKS.map(({ code }) => code), ...Object.keys(LETTER_CHECKS)])('%s has its own', (code) => {
    expect(checkTopic(code)).toMatch(/^whether /);
  });
});

describe('the disclosure table', () => {
  it('has every type of event and no other', () => {
    expect(Object.keys(DISCLOSURE).sort()).toEqual(EVENT_FIELDS.map(({ type }) => type).sort());
  });

  it.each(EVENT_FIELDS.map((event) => [event.type, event] as const))(
    '%s: has a rule for every field, and none for a field that is not there',
    (type, { leaves }) => {
      expect(leaves.filter(({ path }) => fieldAt(type, path) === undefined)).toEqual([]);
      const known = Object.keys(DISCLOSURE[type as keyof typeof DISCLOSURE].fields);
      const covers = (rule: string): boolean =>
        leaves.some(
          ({ path }) => path === rule || ['.', '[', '{'].some((next) => path.startsWith(rule + next)),
        );
      expect(known.filter((rule) => !covers(rule))).toEqual([]);
    },
  );

  it('holds nothing that a person typed for a mark, but for what is repeated elsewhere or is a number of its own', () => {
    const marks = EVENT_FIELDS.flatMap(({ type, leaves }) =>
      leaves
        .filter(({ path, kind }) => kind === 'text' && fieldAt(type, path)?.rule === 'mark')
        .map(({ path }) => `${type} ${path}`),
    );
    expect(marks).toEqual(MARKS);
  });

  it('would notice a new field', () => {
    expect(fieldAt('letter-sent', 'data.sent.remark')).toBeUndefined();
    expect(fieldAt('letter-sent', 'personal.note')).toBeUndefined();
    expect(fieldAt('letter-burnt', 'data.on')).toBeUndefined();
    expect(fieldAt('fact-recorded', 'personal.value.subject')?.rule).toBe('about');
  });
});

/** Texts by schema that no person writes, or that stand in another field word by word. */
const MARKS = [
  'attachment-added data.mediaType',
  'attachment-added data.sha256',
  'finding-justified data.key',
  'finding-justified data.fingerprint',
  'decision-signed data.findings[].key',
  'letter-issued personal.model.language',
  'letter-issued personal.model.title',
  'letter-issued personal.model.author',
  'letter-issued personal.model.letterhead.name',
  'letter-issued personal.model.letterhead.lines[]',
  'letter-issued personal.model.letterhead.colour',
  'letter-issued personal.model.letterhead.logo',
  'letter-issued personal.model.returnLine',
  'letter-issued personal.model.signatory.signature',
  'letter-issued personal.model.reference',
  'letter-issued personal.model.referenceLabel',
  'letter-issued personal.model.watermark',
  'letter-finding-justified personal.key',
  'letter-finding-justified personal.fingerprint',
  'case-imported data.sha256',
];
