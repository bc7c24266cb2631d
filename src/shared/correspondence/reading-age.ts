/**
 * Reading age of an English text in years: the Flesch–Kincaid grade level plus five.
 * Kincaid, Fishburne, Rogers & Chissom 1975: 0.39·words/sentence + 11.8·syllables/word − 15.59.
 * Syllables are counted by groups of vowels, which is near enough for a hint.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

function syllablesIn(word: string): number {
  const groups = word.replace(/(?<![aeiouyl])e$|(?<=[^aeiouytd])ed$/u, '').match(/[aeiouy]+/gu) ?? [];
  return Math.max(1, groups.length);
}
