/**
 * Grounds that a free text gives: a clause that names a criterion, a qualification or a condition of
 * the opening, by its label or by a word that is in no other label, and says that it was missing or
 * decided. Naming a strength, or saying that it was not that, gives no ground.
 */
import type { Ground } from '../decisions';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { CUES, type Cues } from './gap-cues';
import { yardstickOf } from './grounds';
import { cover, knownNames, wholeWords } from './known-words';
import { inLanguages, type Outgoing } from './outgoing';

export interface NamedGap {
  ground: Ground;
  label: string;
  /** The clause, in UTF-16 code units of the text. */
  start: number;
  end: number;
}

interface Item {
  ground: Ground;
  label: string;
  whole: RegExp;
  /** Words that only this label has, and that say something by themselves. */
  words: ReadonlySet<string>;
}

interface Clause {
  text: string;
  start: number;
  /** Comes behind a "but". */
  turned: boolean;
  cue: 'gap' | 'denied' | 'strength' | null;
}

/** The grounds given as gaps in a text, each once, in the order in which they stand. */
export function gapsNamed(
  record: OpeningRecord,
  app: ApplicationRecord,
  out: Outgoing,
  text: string,
): NamedGap[] {
  const items = itemsOf(record, app);
  const covered = cover(text, knownNames(record, app, out));
  const found = new Map<Item, NamedGap>();
  for (const cues of inLanguages(CUES, out)) {
    for (const sentence of sentencesIn(covered)) {
      const clauses = clausesIn(sentence, cues);
      for (const [index, clause] of clauses.entries()) {
        if (verdict(clauses, index) !== 'gap') continue;
        const words = wordsIn(clause.text);
        for (const item of items) {
          if (found.has(item) || !names(clause.text, words, item)) continue;
          const { ground, label } = item;
          found.set(item, { ground, label, start: clause.start, end: clause.start + clause.text.length });
        }
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** A clause without a cue of its own goes with the one before it, or else with the one behind it. */
function verdict(clauses: readonly Clause[], index: number): Clause['cue'] {
  for (let at = index; at >= 0; at -= 1) {
    const { cue } = clauses[at]!;
    if (cue === null) continue;
    // "It was not the languages but the teaching": what follows is what it was instead.
    const turned = clauses.slice(at + 1, index + 1).some((clause) => clause.turned);
    return cue === 'denied' && turned ? 'gap' : cue;
  }
  return clauses.slice(index).find(({ cue, turned }) => cue !== null && !turned)?.cue ?? null;
}

const names = (clause: string, said: readonly string[], { whole, words }: Item): boolean =>
  said.some((word) => words.has(word)) || whole.test(clause);

function* sentencesIn(text: string): Generator<{ text: string; start: number }> {
  for (const match of text.matchAll(/[^.!?\n]+[.!?]*/gu)) yield { text: match[0], start: match.index };
}

function clausesIn(sentence: { text: string; start: number }, cues: Cues): Clause[] {
  const marks = [
    ...[...sentence.text.matchAll(cues.joins)].map((match) => ({ match, turned: false })),
    ...[...sentence.text.matchAll(cues.but)].map((match) => ({ match, turned: true })),
  ].toSorted((a, b) => a.match.index - b.match.index);
  const clauses: Clause[] = [];
  let from = 0;
  let turned = false;
  const add = (to: number): void => {
    const text = sentence.text.slice(from, to);
    if (text.trim() !== '')
      clauses.push({ text, start: sentence.start + from, turned, cue: cueOf(text, cues) });
  };
  for (const { match, turned: but } of marks) {
    const behind = match.index + match[0].length;
    // ", but" is one joint, though a comma is one too.
    const same = match.index < from;
    if (!same) add(match.index);
    turned = but || (same && turned);
    from = Math.max(from, behind);
  }
  add(sentence.text.length);
  return clauses;
}

function cueOf(text: string, { denied, gap, strength }: Cues): Clause['cue'] {
  if (denied.test(text)) return 'denied';
  if (gap.test(text)) return 'gap';
  return strength.test(text) ? 'strength' : null;
}

const known = new WeakMap<OpeningRecord, Map<number, Item[]>>();

/** What the opening asks for, under the yardstick of this application; prepared once for each record. */
function itemsOf(record: OpeningRecord, app: ApplicationRecord): Item[] {
  const version = app.disposition?.criteriaVersion ?? 0;
  const cache = known.get(record) ?? new Map<number, Item[]>();
  known.set(record, cache);
  const items = cache.get(version) ?? prepared(record, app);
  cache.set(version, items);
  return items;
}

function prepared(record: OpeningRecord, app: ApplicationRecord): Item[] {
  const set = yardstickOf(record, app);
  const all = (
    [
      ['qualification', set?.qualifications ?? []],
      ['criterion', set?.criteria ?? []],
      ['condition', set?.conditions ?? []],
    ] as const
  ).flatMap(([kind, items]) =>
    items.map(({ ref, label }) => ({ ground: { kind, ref }, label: label.trim(), own: wordsIn(label) })),
  );
  const shared = new Map<string, number>();
  for (const { own } of all) for (const word of new Set(own)) shared.set(word, (shared.get(word) ?? 0) + 1);
  return all
    .filter(({ label }) => label.length > 2)
    .map(({ ground, label, own }) => ({
      ground,
      label,
      whole: wholeWords(label, 'i'),
      words: new Set(own.filter((word) => shared.get(word) === 1 && !COMMON.has(word))),
    }));
}

/** Words that can be told apart: folded, in the singular, without what is too short to tell anything. */
const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .map((word) => word.replace(/(?<=\p{L}{4})s$/u, '').replace(/(?<=\p{L}{5})ing$/u, ''))
    .filter((word) => word.length > 3);

/** Words that are in many labels and say nothing by themselves, as `wordsIn` gives them. */
const COMMON: ReadonlySet<string> = new Set(
  wordsIn(
    `ability able about above across advert after again against agree all always announced any apply applied
    applications areas arrive arrived ask asked answer answers answering application attention available
    background basic become before being between both bring build building call calls care carry case
    change choose choosing clear clearly closing come committee conditions contact criteria criterion daily
    date days deal dealing decision decisions detail different does done each effective effectively
    email even event every everybody example expect experience experienced explain explaining fact field
    file find finding first follow form from full general give given giving good group groups hand handle
    handling have hear help helping high hold holding hours idea information interview into issue job judge
    keep keeping kind know knowledge large last later lead learn least less letter level levels like list
    long look made main make making manage managing many matter mean meet meeting member members message
    month months more morning most move much must need needs never next note number offer office often once
    only open order other others over page paper part parts people person personal phone place plan point
    points possible post practice practical present process professional proof proven provide question
    questions read reason receive record regular relevant reply report request required requirement
    requirements result role room rule same second see self send service several short show shown single
    skill skills some somebody speak speaking stage standard start still strong such support sure table
    take taking talk talking task tasks team tell than that their them then there these they thing things
    think third this three through time times today together told toward towards training turn under
    understand until upon used using very view want ways week weeks well what when where whether which while
    whole will with within without word words work working write writing year years your
    one two four five
    arbeit arbeiten aufgabe aufgaben berufserfahrung erfahrung fähigkeit fähigkeiten frage fragen jahr jahre
    jahren kenntnis kenntnisse können gute guten stelle team umgang wissen
    expérience connaissance connaissances capacité travail travailler année années équipe question questions poste
    experiencia conocimiento conocimientos capacidad trabajo trabajar años equipo preguntas puesto
    ervaring kennis vaardigheid vaardigheden werk werken jaar jaren team vragen functie`,
  ),
);
