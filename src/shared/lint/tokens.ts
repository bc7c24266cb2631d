import { fold } from './fold';

/** One word of a text. `base` is its form without a possessive ending; equal to `folded` mostly. */
export interface Token {
  start: number;
  end: number;
  folded: string;
  base: string;
  /** Number of the sentence it stands in, from 0. */
  sentence: number;
  /** True when only spaces or a hyphen stand between it and the word before. */
  joined: boolean;
}

const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = SEGMENTERS.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    SEGMENTERS.set(language, segmenter);
  }
  return segmenter;
}

const PARAGRAPH = '\u2029';

/** Every replacement keeps the length, so that offsets stay those of the text as typed. */
const normalise = (text: string): string =>
  text
    .replaceAll(/[‘`´ʼ’]/g, "'")
    .replaceAll(/[_\r]/g, ' ')
    .replaceAll(/(?<=\p{L}{2})[.:](?=\p{L}{2})/gu, PARAGRAPH);

const ENDS = /[.!?…][)"'”’»\]]*(\s|$)|[;!?\u2029]|\n\s*[\n•*·-]/u;
/** Lines at least this long are taken for wrapped text: their end is not the end of a sentence. */
const WRAPPED = 60;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no vs etc eg ie e.g i.e approx yr yrs incl dept hr bzw ca usw zb z.b u.a evtl nr m mme sr sra dhr mevr bijv p.ex'.split(
    ' ',
  ),
);
const JOINS = /^[\s\u00A0]*[-‐‑–]?[\s\u00A0]*$/u;
const NUMBER_AND_UNIT = /^(\d{1,4})([a-z]{1,6})$/;
/** French and Italian write these on to the next word: "d'expérience", "l'église", "qu'elle". */
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu)'(?=\p{L}{2})/iu;
const PLAIN_SUFFIX = new Set(['s', 'st', 'nd', 'rd', 'th', 'er', 'e']);

function endsSentence(source: string, from: number, to: number, last: Token): boolean {
  const between = source.slice(from, to);
  if (between === ' ') return false;
  if (ENDS.test(between)) return !(/^\.\s*$/.test(between) && ABBREVIATIONS.has(last.folded));
  const line = between.indexOf('\n');
  return line !== -1 && from + line - source.lastIndexOf('\n', from + line - 1) < WRAPPED;
}

/** Splits a text into words with their offsets and sentences; never throws, lone surrogates included. */
export function tokenise(text: string, language: string): Token[] {
  const source = normalise(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let reached = 0;
  const push = (start: number, end: number, joined: boolean): void => {
    const word = source.slice(start, end);
    const folded = fold(word);
    if (folded === '') return;
    const possessive = folded.endsWith('s') && word.at(-2) === "'";
    tokens.push({ start, end, folded, base: possessive ? folded.slice(0, -1) : folded, sentence, joined });
  };
  for (const { segment, index, isWordLike } of segmenterFor(language).segment(source)) {
    if (!isWordLike) continue;
    const last = tokens.at(-1);
    if (last && endsSentence(source, reached, index, last)) sentence += 1;
    const joined = last?.sentence === sentence && JOINS.test(source.slice(reached, index));
    const end = index + segment.length;
    const elided = ELISION.exec(segment)?.[0].length ?? 0;
    const unit = NUMBER_AND_UNIT.exec(segment.toLowerCase());
    if (unit && !PLAIN_SUFFIX.has(unit[2]!)) {
      push(index, index + unit[1]!.length, joined);
      push(index + unit[1]!.length, end, true);
    } else if (elided > 0) {
      push(index, index + elided, joined);
      push(index + elided, end, true);
    } else {
      push(index, end, joined);
    }
    reached = end;
  }
  return tokens;
}
