import { oneSlipApart, squeeze } from './fold';
import type { Atom } from './pattern';

const SHORTEST_FOR_SLIPS = 6;
const SHORTEST_FOR_PLURAL = 4;
const STEM_KEY = 3;
const REMEMBERED = 20_000;
const NONE: readonly number[] = [];

/**
 * Numbers the words and stems of a pack and says which of them a word of the text stands for.
 * A slip is forgiven only with the first letter right, never in a word of the guard list (real
 * words one slip away from a listed one: "accept" is not "accent").
 */
export class Vocabulary {
  readonly #exact = new Map<string, number[]>();
  readonly #plain = new Map<string, number>();
  readonly #stems = new Map<string, { stem: string; id: number }[]>();
  readonly #slips = new Map<string, { word: string; id: number }[]>();
  readonly #guard: ReadonlySet<string>;
  readonly #known = new Map<string, readonly number[]>();
  #next = 0;

  constructor(guard: Iterable<string>) {
    this.#guard = new Set(guard);
  }

  /** The number of an atom; the same atom always has the same number. */
  idOf(atom: Extract<Atom, { kind: 'word' | 'stem' }>): number {
    const key = atom.kind === 'stem' ? `${atom.stem}*` : atom.exact ? `=${atom.word}` : atom.word;
    const known = this.#plain.get(key);
    if (known !== undefined) return known;
    const id = this.#next;
    this.#next += 1;
    this.#plain.set(key, id);
    if (atom.kind === 'stem') {
      add(this.#stems, atom.stem.slice(0, STEM_KEY), { stem: atom.stem, id });
      return id;
    }
    add(this.#exact, atom.word, id);
    if (atom.exact) return id;
    if (atom.word.length + 1 >= SHORTEST_FOR_PLURAL) add(this.#exact, `${atom.word}s`, id);
    if (atom.word.length >= SHORTEST_FOR_SLIPS) {
      for (const form of withoutOne(squeeze(atom.word)))
        add(this.#slips, form, { word: squeeze(atom.word), id });
    }
    return id;
  }

  /** The atoms a folded word stands for, slips included. */
  lookup(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const found = this.#find(word);
    this.#known.set(word, found);
    return found;
  }

  /** Only exact words: for two words written apart that belong together ("over qualified"). */
  lookupExact(word: string): readonly number[] {
    return this.#exact.get(word) ?? NONE;
  }

  #find(word: string): readonly number[] {
    const found = new Set(this.#exact.get(word));
    for (const { stem, id } of this.#stems.get(word.slice(0, STEM_KEY)) ?? []) {
      if (word.startsWith(stem)) found.add(id);
    }
    if (found.size === 0 && word.length >= SHORTEST_FOR_SLIPS - 1 && !this.#guard.has(word)) {
      const squeezed = squeeze(word);
      for (const form of withoutOne(squeezed)) {
        for (const candidate of this.#slips.get(form) ?? []) {
          if (candidate.word[0] === word[0] && oneSlipApart(squeezed, candidate.word))
            found.add(candidate.id);
        }
      }
    }
    return found.size === 0 ? NONE : [...found];
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The word and every form of it with one letter left out: two words one slip apart share a form. */
function withoutOne(word: string): Set<string> {
  const forms = new Set([word]);
  for (let i = 0; i < word.length; i += 1) forms.add(word.slice(0, i) + word.slice(i + 1));
  return forms;
}
