/** How many syllables a word has, by rule: what stands for one vowel that is heard counts once. */
const NUCLEI: Record<string, RegExp> = {
  en: /[aeiouy]+/gu,
  de: /aa|ee|oo|ie|ei|ai|ey|ay|au|eu|äu|[aeiouyäöü]/gu,
  fr: /[aeiouyàâæîôœùûü]+|[éèêëï]/gu,
  es: /[iuü]*[aeoáéó][iuyü]*|[íú]|[iuüy]+/gu,
  nl: /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|ei|ij|ui|eu|ou|au|[aeiouyáéíóúëïöü]/gu,
};

/** Vowels that are written and not heard. */
const SILENT: Record<string, RegExp> = {
  en: /(?<![aeiouyl])e$|(?<=[^aeiouytd])ed$/u,
  fr: /(?<![aeiouyàâîôùû])es?$/u,
  es: /(?<=q)u|(?<=g)u(?=[eiéí])/gu,
};

/**
 * @param word in lower case
 * @param language base of BCP 47, such as "de"; English for one without rules
 */
export function syllables(word: string, language: string): number {
  const nuclei = NUCLEI[language] ?? NUCLEI['en']!;
  const silent = SILENT[language];
  const heard = silent ? word.replace(silent, '') : word;
  return Math.max(1, heard.match(nuclei)?.length ?? 0);
}
