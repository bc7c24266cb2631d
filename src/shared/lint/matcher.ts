import type { Step } from './pattern';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

export type CompiledStep =
  | { kind: 'gap'; most: number }
  | { kind: 'one-of'; ids: ReadonlySet<number>; low: number; high: number; phrases: CompiledStep[][]; optional: boolean };

/** A pattern ready to match, with what a token must be for a match to begin at it. */
export interface CompiledPattern {
  steps: CompiledStep[];
  startIds: ReadonlySet<number>;
  startsWithNumber: boolean;
}

/** A token together with the numbers of the words it may stand for. */
export interface Reading {
  token: Token;
  ids: readonly number[];
  /** The same for this token and the next written as one word. */
  idsWithNext: readonly number[];
  number: number;
}

const SHORTEST_JOINED = 8;

export function read(tokens: readonly Token[], vocabulary: Vocabulary): Reading[] {
  return tokens.map((token, i) => {
    const { folded, base } = token;
    const next = tokens[i + 1];
    const ids = vocabulary.lookup(folded);
    const together = next?.joined && folded.length + next.folded.length >= SHORTEST_JOINED;
    return {
      token,
      ids: base === folded ? ids : [...ids, ...vocabulary.lookup(base)],
      idsWithNext: together ? vocabulary.lookupExact(folded + next.folded) : [],
      number: /^\d{1,4}$/.test(folded) ? Number(folded) : -1,
    };
  });
}

/** Compiles a pattern against the pack's sets. An unknown or circular set throws: `parseLexicon` checks first. */
export function compile(
  steps: readonly Step[],
  sets: ReadonlyMap<string, readonly Step[][]>,
  vocabulary: Vocabulary,
): CompiledStep[] {
  return steps.map((step) => {
    if (step.kind === 'gap') return step;
    const ids = new Set<number>();
    const phrases: CompiledStep[][] = [];
    let low = 1;
    let high = 0;
    const collect = (atoms: typeof step.atoms): void => {
      for (const atom of atoms) {
        if (atom.kind === 'number') {
          low = atom.low;
          high = atom.high;
        } else if (atom.kind === 'set') {
          for (const inner of sets.get(atom.name)!) {
            const only = inner.length === 1 ? inner[0]! : undefined;
            if (only?.kind === 'one-of' && !only.optional) collect(only.atoms);
            else phrases.push(compile(inner, sets, vocabulary));
          }
        } else if (atom.kind === 'phrase') {
          const inner = atom.atoms.map((one): Step => ({ kind: 'one-of', atoms: [one], optional: false }));
          phrases.push(compile(inner, sets, vocabulary));
        } else {
          ids.add(vocabulary.idOf(atom));
        }
      }
    };
    collect(step.atoms);
    return { kind: 'one-of', ids, low, high, phrases, optional: step.optional };
  });
}

/** Finds what a match can begin with, so that a text is walked once for all patterns. */
export function startsOf(steps: readonly CompiledStep[]): { ids: Set<number>; number: boolean } {
  const ids = new Set<number>();
  let number = false;
  for (const step of steps) {
    if (step.kind === 'gap') continue;
    for (const id of step.ids) ids.add(id);
    if (step.low <= step.high) number = true;
    for (const phrase of step.phrases) {
      const inner = startsOf(phrase);
      for (const id of inner.ids) ids.add(id);
      number ||= inner.number;
    }
    if (!step.optional) break;
  }
  return { ids, number };
}

/**
 * Matches steps from token `at` on, within its sentence.
 * @returns the index after the last token matched, or -1.
 */
export function matchAt(readings: readonly Reading[], at: number, steps: readonly CompiledStep[]): number {
  const first = readings[at];
  return first ? walk(readings, at, steps, 0, first.token.sentence, (end) => end) : -1;
}

function walk(
  readings: readonly Reading[],
  at: number,
  steps: readonly CompiledStep[],
  k: number,
  sentence: number,
  done: (end: number) => number,
): number {
  const step = steps[k];
  if (!step) return done(at);
  if (step.kind === 'gap') {
    for (let skip = 0; skip <= step.most; skip += 1) {
      if (readings[at + skip]?.token.sentence !== sentence) return -1;
      const end = walk(readings, at + skip, steps, k + 1, sentence, done);
      if (end !== -1) return end;
    }
    return -1;
  }
  const reading = readings[at];
  if (reading?.token.sentence === sentence) {
    const rest = (end: number): number => walk(readings, end, steps, k + 1, sentence, done);
    if (reading.ids.some((id) => step.ids.has(id)) || (reading.number >= step.low && reading.number <= step.high)) {
      const end = rest(at + 1);
      if (end !== -1) return end;
    }
    if (reading.idsWithNext.length > 0 && reading.idsWithNext.some((id) => step.ids.has(id))) {
      const end = rest(at + 2);
      if (end !== -1) return end;
    }
    for (const phrase of step.phrases) {
      const end = walk(readings, at, phrase, 0, sentence, rest);
      if (end !== -1) return end;
    }
  }
  return step.optional ? walk(readings, at, steps, k + 1, sentence, done) : -1;
}
