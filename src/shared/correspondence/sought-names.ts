import type { OpeningRecord } from '../record';
import { wholeWords } from './known-words';

export interface Sought {
  /** Of the application. */
  id: string;
  /** Of the candidate. */
  ref: string;
  name: string;
  place: number;
  exact: RegExp;
}

interface Index {
  /** By the first word of the part that every form of the name holds. */
  byWord: Map<string, Sought[]>;
  /** Names without a letter or a number to look them up by. */
  wordless: Sought[];
}

/** Prepared once per record: a letter is then looked up by its own words, however many people applied. */
const indexes = new WeakMap<OpeningRecord, Index>();

const TITLES = '(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herr|Frau|Mme|M|Sr|Sra|Dhr|Mevr)\\.? ';
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Candidates of the opening who are named in the text, in order of arrival. */
export function namesIn(record: OpeningRecord, text: string): Sought[] {
  const index = indexOf(record);
  const near = [...new Set(wordsOf(text))].flatMap((word) => index.byWord.get(word) ?? []);
  return [...near, ...index.wordless]
    .filter(({ exact }) => exact.test(text))
    .toSorted((a, b) => a.place - b.place);
}

function indexOf(record: OpeningRecord): Index {
  const known = indexes.get(record);
  if (known) return known;
  const index: Index = { byWord: new Map(), wordless: [] };
  for (const [place, app] of record.applications.entries()) {
    const name = app.candidate.contact?.fullName.normalize('NFC').trim() ?? '';
    if (name.length < 2) continue;
    const { start, exact } = formsOf(name);
    const sought = { id: app.id, ref: app.candidate.ref, name, place, exact };
    const word = wordsOf(start)[0];
    if (word === undefined) index.wordless.push(sought);
    else index.byWord.set(word, [...(index.byWord.get(word) ?? []), sought]);
  }
  indexes.set(record, index);
  return index;
}

/** The whole name, also with its last part first, or that part with a title or an initial; `start` stands in all. */
function formsOf(name: string): { start: string; exact: RegExp } {
  const parts = name.split(/\s+/u);
  const last = parts.at(-1)!;
  // One word alone may be an ordinary word; then only its exact form counts.
  if (parts.length === 1) return { start: name, exact: wholeWords(name, '') };
  return {
    start: last,
    exact: new RegExp(
      [
        wholeWords(name, '').source,
        `(?:${TITLES}|${wholeWords(`${[...parts[0]!][0]}.`, '').source} ?)${wholeWords(last, '').source}`,
        wholeWords(`${last}, ${parts[0]}`, '').source,
      ].join('|'),
      'iu',
    ),
  };
}
