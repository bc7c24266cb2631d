import { refuse, ok, type Result } from '../kernel/result';
import { fold } from './fold';

/**
 * The pattern language of rule packs. A pattern is a sequence of steps, separated by spaces:
 *
 *   word        the word, its plural in -s and, from six letters on, one slip of the pen
 *   =word       exactly this word
 *   stem*       any word that begins so
 *   #  #40-79   a number, or one in this range (inclusive)
 *   <name>      any pattern of the named set
 *   a_b         the steps a b as one, for use between bars
 *   a|b_c|<name>  one of these
 *   !a|<name>   any one word but these, with only a space or hyphen before it
 *   step?       may be missing
 *   ^  $        the sentence begins, ends here
 *   ~3          up to three words of any kind, within the sentence
 *
 * There are no regular expressions in it: matching is bounded by the length of the pattern.
 */
export type Atom =
  | { kind: 'word'; word: string; exact: boolean }
  | { kind: 'stem'; stem: string }
  | { kind: 'number'; low: number; high: number }
  | { kind: 'set'; name: string }
  | { kind: 'phrase'; atoms: Atom[] };

export type Step =
  | { kind: 'gap'; most: number }
  | { kind: 'begins' }
  | { kind: 'ends' }
  | { kind: 'one-of'; atoms: Atom[]; negated: boolean; optional: boolean };

const GAP = /^~([1-9])$/;
const NUMBER = /^#(?:(\d{1,4})-(\d{1,4}))?$/;
const SET = /^<([a-z0-9-]+)>$/;
const WORD = /^=?[\p{L}\p{N}]+\*?$/u;

function readAtom(source: string): Atom | null {
  if (source.includes('_')) {
    const atoms = source.split('_').map(readAtom);
    return atoms.every((atom) => atom !== null) ? { kind: 'phrase', atoms } : null;
  }
  const number = NUMBER.exec(source);
  if (number) return { kind: 'number', low: Number(number[1] ?? 0), high: Number(number[2] ?? 9999) };
  const set = SET.exec(source);
  if (set) return { kind: 'set', name: set[1]! };
  if (!WORD.test(source)) return null;
  if (source.endsWith('*'))
    return source.length < 4 ? null : { kind: 'stem', stem: fold(source.slice(0, -1)) };
  const exact = source.startsWith('=');
  return { kind: 'word', word: fold(exact ? source.slice(1) : source), exact };
}

/** Reads one pattern. Refusal `invalid/pattern` names the step that is wrong. */
export function parsePattern(source: string): Result<Step[]> {
  const wrong = (part: string) =>
    refuse('invalid', 'pattern', `The pattern "${source}" has a part that cannot be read: "${part}".`);
  const steps: Step[] = [];
  for (const part of source.split(/\s+/).filter(Boolean)) {
    if (part === '^' || part === '$') {
      steps.push({ kind: part === '^' ? 'begins' : 'ends' });
      continue;
    }
    const gap = GAP.exec(part);
    if (gap) {
      steps.push({ kind: 'gap', most: Number(gap[1]) });
      continue;
    }
    const optional = part.endsWith('?');
    const atoms: Atom[] = [];
    const negated = part.startsWith('!');
    for (const piece of part.slice(negated ? 1 : 0, optional ? -1 : undefined).split('|')) {
      const atom = readAtom(piece);
      if (!atom) return wrong(part);
      atoms.push(atom);
    }
    steps.push({ kind: 'one-of', atoms, negated, optional });
  }
  const words = steps.filter(
    (step, i) => !(step.kind === 'begins' && i === 0) && !(step.kind === 'ends' && i === steps.length - 1),
  );
  const first = words[0];
  if (first?.kind !== 'one-of' || first.negated || words.at(-1)?.kind !== 'one-of') return wrong(source);
  if (words.some((step) => step.kind === 'begins' || step.kind === 'ends')) return wrong(source);
  const anchored =
    steps[0]?.kind === 'begins' && words.some((step) => step.kind === 'one-of' && !step.optional);
  if (first.optional && !anchored) return wrong(source);
  return ok(steps);
}
