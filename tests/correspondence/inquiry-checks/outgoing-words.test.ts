/** Replies and answers are outgoing text: what the rules of the letters let pass in them, and what not. */
import { describe, expect, it } from 'vitest';
import type { OpeningBuilder } from '../../support/opening-builder';
import { lint } from '@shared/lint';
import { compiled, packOf } from '../../lint/packs';
import { answer, asked, codes, findings, reply } from './inquiry-case';

const lexicon = compiled(packOf('en'));
const tools = {
  lint: (text: string, language: string) => lint(text, { as: 'letter', language, lexicon }),
};
const said = (text: string): string[] =>
  codes(findings(asked(), reply(text)).filter(({ severity }) => severity === 'block'));

describe('a comparison', () => {
  it.each([
    ['We do not speak about other applicants.'],
    ['We cannot share the scores of other candidates with you.'],
    ['We don’t compare you with other applicants.'],
    ['Wir geben über andere Bewerberinnen und Bewerber keine Auskunft, und das gilt für alle.'],
    ['Nous ne disons rien sur les autres candidatures, et cela vaut pour vous.'],
    ['No hablamos de otras candidaturas con usted ni con nadie.'],
    ['Wij zeggen u niets over andere kandidaten, en dat is voor iedereen gelijk.'],
  ])('is not made by “%s”', (text) => expect(said(text)).toEqual([]));
  it.each([
    ['We cannot say that you were better than other applicants.'],
    ['There were other candidates with more experience.'],
    ['We appointed a better qualified candidate.'],
    ['Wir haben für die Stelle andere Bewerberinnen eingeladen, die besser geeignet sind.'],
    ['Nous avons retenu une personne plus qualifiée que vous pour le poste.'],
  ])('is made by “%s”', (text) => expect(said(text)).toEqual(['comparison']));
});

describe('a score or a vote', () => {
  it.each([['Idris Okell voted against you.'], ['You had 3 out of 5 points.'], ['Your mark was 3/5.']])(
    'is told by “%s”',
    (text) => expect(said(text)).toContain('names-another'),
  );
  it.each([
    ['Idris Okell wrote to you.'],
    ['Your letter of 12/5/2026 reached us.'],
    ['We met on 12.7.2026.'],
  ])('is not told by “%s”', (text) => expect(said(text)).toEqual([]));
});

describe('a protected topic', () => {
  const OLD = 'We thought of your pregnancy.';
  const severities = (builder: OpeningBuilder) =>
    findings(builder, reply(OLD), tools).flatMap(({ check, severity }) =>
      check === 'protected-signal' ? [severity] : [],
    );
  it('blocks a reply', () => expect(severities(asked())).toContain('block'));
  it('is only advised on where it is what the complaint is about', () => {
    const found = severities(asked({ kind: 'discrimination' }));
    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set(['advise']));
  });
});

it('says “your answer” of an answer, and “your reply” of a reply', () => {
  const text = 'We also met Ada Lindqvist.';
  expect(findings(asked(), answer(text))[0]!.message).toBe('Your answer names another candidate.');
  expect(findings(asked(), reply(text))[0]!.message).toBe('Your reply names another candidate.');
});

it('never stands in the way for the tone alone', () => {
  const found = findings(asked(), reply('Frankly, you should have known that! Obviously!!'), tools);
  expect(codes(found)).toContain('discourteous');
  expect(found.every(({ severity }) => severity === 'advise')).toBe(true);
});
