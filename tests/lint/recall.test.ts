import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lint } from '@shared/lint';
import { compiled, packOf } from './packs';

interface Round {
  fire: { attribute: string; text: string }[];
  silent: string[];
}

const path = join(import.meta.dirname, '../fixtures/lint/unseen-like.json');
const { rounds } = JSON.parse(readFileSync(path, 'utf8')) as { rounds: Round[] };
const lexicon = compiled(packOf('en'));
const asReason = (text: string) => lint(text, { as: 'reason', language: 'en', lexicon });

it('has enough loosely written notes to say something', () => {
  expect(rounds.flatMap((round) => round.fire).length).toBeGreaterThanOrEqual(100);
  expect(rounds.flatMap((round) => round.silent).length).toBeGreaterThanOrEqual(50);
});

it('finds at least nine in ten, each under the right attribute and more than advised', () => {
  const notes = rounds.flatMap((round) => round.fire);
  const missed = notes.filter(
    ({ attribute, text }) =>
      !asReason(text).some((found) => found.attribute === attribute && found.severity !== 'advise'),
  );
  expect(missed.length / notes.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
});

it('blocks no note that is about the job', () => {
  const blocked = rounds
    .flatMap((round) => round.silent)
    .filter((text) => asReason(text).some((found) => found.severity === 'block'));
  expect(blocked).toEqual([]);
});
