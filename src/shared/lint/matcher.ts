import type { Step } from './pattern';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

export type CompiledStep =
  | Exclude<Step, { kind: 'one-of' }>
  | {
      kind: 'one-of';
      ids: ReadonlySet<number>;
      low: number;
      high: number;
      phrases: CompiledPattern[];
      negated: boolean;
      optional: boolean;
    };

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
): CompiledPattern {
  const compiled = steps.map((step): CompiledStep => {
    if (step.kind !== 'one-of') return step;
    const ids = new Set<number>();
    const phrases: CompiledPattern[] = [];
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
            if (only?.kind === 'one-of' && !only.optional && !only.negated) collect(only.atoms);
            else phrases.push(compile(inner, sets, vocabulary));
          }
        } else if (atom.kind === 'phrase') {
          const inner = atom.atoms.map((one): Step => ({
            kind: 'one-of',
            atoms: [one],
            negated: false,
            optional: false,
          }));
          phrases.push(compile(inner, sets, vocabulary));
        } else {
          ids.add(vocabulary.idOf(atom));
        }
      }
    };
    collect(step.atoms);
    return { kind: 'one-of', ids, low, high, phrases, negated: step.negated, optional: step.optional };
  });
  return { steps: compiled, ...startsOf(compiled) };
}

/** What a match can begin with, so that a text is walked once for all patterns. */
function startsOf(steps: readonly CompiledStep[]): Pick<CompiledPattern, 'startIds' | 'startsWithNumber'> {
  const startIds = new Set<number>();
  let startsWithNumber = false;
  for (const step of steps) {
    if (step.kind !== 'one-of') continue;
    for (const id of step.ids) startIds.add(id);
    if (step.low <= step.high) startsWithNumber = true;
    for (const phrase of step.phrases) {
      for (const id of phrase.startIds) startIds.add(id);
      startsWithNumber ||= phrase.startsWithNumber;
    }
    if (!step.optional) break;
  }
  return { startIds, startsWithNumber };
}

/**
 * Matches steps from token `at` on, within its sentence.
 * @returns the index after the last token matched, or -1.
 */
export function matchAt(readings: readonly Reading[], at: number, steps: readonly CompiledStep[]): number {
  const first = readings[at];
  return first ? walk(readings, at, steps, 0, null, first.token.sentence) : -1;
}

/** What follows the phrase being matched: the steps of the pattern it stands in, from `k` on. */
interface Rest {
  steps: readonly CompiledStep[];
  k: number;
  after: Rest | null;
}

function walk(
  readings: readonly Reading[],
  at: number,
  steps: readonly CompiledStep[],
  k: number,
  after: Rest | null,
  sentence: number,
): number {
  const step = steps[k];
  if (!step) return after ? walk(readings, at, after.steps, after.k, after.after, sentence) : at;
  if (step.kind === 'begins' || step.kind === 'ends') {
    const beyond = readings[step.kind === 'begins' ? at - 1 : at];
    return beyond?.token.sentence === sentence ? -1 : walk(readings, at, steps, k + 1, after, sentence);
  }
  if (step.kind === 'gap') {
    for (let to = at; to <= at + step.most; to += 1) {
      const end = walk(readings, to, steps, k + 1, after, sentence);
      if (end !== -1) return end;
      if (readings[to]?.token.sentence !== sentence) return -1;
    }
    return -1;
  }
  const reading = readings[at];
  if (reading?.token.sentence === sentence) {
    const met = meets(reading.ids, step.ids) || (reading.number >= step.low && reading.number <= step.high);
    if (step.negated ? !met && reading.token.joined : met) {
      const end = walk(readings, at + 1, steps, k + 1, after, sentence);
      if (end !== -1) return end;
    }
    if (!step.negated && meets(reading.idsWithNext, step.ids)) {
      const end = walk(readings, at + 2, steps, k + 1, after, sentence);
      if (end !== -1) return end;
    }
    for (const phrase of step.phrases) {
      if (step.negated || !canBegin(reading, phrase)) continue;
      const end = walk(readings, at, phrase.steps, 0, { steps, k: k + 1, after }, sentence);
      if (end !== -1) return end;
    }
  }
  return step.optional ? walk(readings, at, steps, k + 1, after, sentence) : -1;
}

function meets(ids: readonly number[], wanted: ReadonlySet<number>): boolean {
  for (const id of ids) if (wanted.has(id)) return true;
  return false;
}

/** A cheap test before `matchAt`. */
export const canBegin = (reading: Reading, { startIds, startsWithNumber }: CompiledPattern): boolean =>
  (startsWithNumber && reading.number >= 0) ||
  meets(reading.ids, startIds) ||
  meets(reading.idsWithNext, startIds);
