/**
 * How old a reader is who reads a text with ease, by a published formula for each language. Syllables
 * are counted by rule and not from a dictionary, which is near enough for a hint.
 *
 * English has a formula in school grades. The others give Flesch's reading ease, adapted to their
 * language so that its bands stay the same; `ageOfEase` turns those into years.
 */
import { syllables } from './syllables';

interface Counted {
  /** Words per sentence. */
  length: number;
  /** Syllables per word. */
  weight: number;
}

const FORMULAS: Record<string, (text: Counted) => number> = {
  /**
   * Grade level plus five. Kincaid, Fishburne, Rogers & Chissom 1975, "Derivation of new readability
   * formulas": 0.39·words/sentence + 11.8·syllables/word − 15.59.
   */
  en: ({ length, weight }) => 0.39 * length + 11.8 * weight - 15.59 + 5,
  /** Amstad 1978, „Wie verständlich sind unsere Zeitungen?“: 180 − words/sentence − 58.5·syllables/word. */
  de: ({ length, weight }) => ageOfEase(180 - length - 58.5 * weight),
  /**
   * Kandel & Moles 1958, « Application de l’indice de Flesch à la langue française »:
   * 207 − 1.015·words/sentence − 73.6·syllables/word.
   */
  fr: ({ length, weight }) => ageOfEase(207 - 1.015 * length - 73.6 * weight),
  /**
   * Fernández Huerta 1959, «Medidas sencillas de lecturabilidad», in the reading of Law 2011:
   * 206.84 − 1.02·words/sentence − 60·syllables/word.
   */
  es: ({ length, weight }) => ageOfEase(206.84 - 1.02 * length - 60 * weight),
  /**
   * Douma 1960, “De leesbaarheid van landbouwbladen”:
   * 206.84 − 0.93·words/sentence − 77·syllables/word.
   */
  nl: ({ length, weight }) => ageOfEase(206.84 - 0.93 * length - 77 * weight),
};

/**
 * Flesch 1949, "The Art of Readable Writing": 90 to 100 is read in the fifth school year, 80 to 90 in
 * the sixth, 70 to 80 in the seventh, 60 to 70 in the eighth and ninth, 50 to 60 in the tenth to
 * twelfth, 30 to 50 at college. The age at each edge, with a straight line between the edges.
 */
const EDGES = [
  { ease: 100, age: 10 },
  { ease: 90, age: 11 },
  { ease: 80, age: 12 },
  { ease: 70, age: 13 },
  { ease: 60, age: 15 },
  { ease: 50, age: 18 },
  { ease: 30, age: 22 },
] as const;

/** A full stop behind a day of the month ("2. Juni") ends no sentence; a colon or semicolon does. */
const SENTENCE_END = /(?<!(?<!\d)\d{1,2})\.(?:\s|$)|[!?:;…]+(?:\s|$)/u;

/**
 * Reading age in years; null for a language without a formula here, and for a text without words.
 * @param language BCP 47
 */
export function readingAge(text: string, language: string): number | null {
  const base = language.split('-')[0]!;
  const formula = FORMULAS[base];
  if (!formula) return null;
  const sentences = text.split(SENTENCE_END).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (sentences === 0 || words.length === 0) return null;
  const spoken = words.reduce((sum, word) => sum + syllables(word.toLowerCase(), base), 0);
  return formula({ length: words.length / sentences, weight: spoken / words.length });
}

function ageOfEase(ease: number): number {
  const above = EDGES.findLast((edge) => ease <= edge.ease) ?? EDGES[0];
  const below = EDGES[EDGES.indexOf(above) + 1];
  if (!below) return above.age;
  return (
    above.age +
    ((above.ease - Math.min(ease, above.ease)) / (above.ease - below.ease)) * (below.age - above.age)
  );
}
