/**
 * Whether anything declared names age, experience or origin, in the languages of our letters. It
 * errs towards naming a label: a sheet then points to it in place of saying that nothing does.
 */
import type { CriteriaSet } from '../../openings';
import { foldedWords } from '../words';

export const PROXIES = ['age', 'experience', 'origin'] as const;
export type Proxy = (typeof PROXIES)[number];

/** Whole words, folded: without accents, in small letters. */
const WORDS: Record<Proxy, ReadonlySet<string>> = {
  age: words(
    'age aged ages ageing young younger youngest youth youthful older elderly graduate graduates retired retirement ' +
      'alter altersgrenze mindestalter hochstalter jung junge junger jungere altere berufsanfanger ' +
      'jeune jeunes agee agees edad joven jovenes leeftijd jong jonge jongere oudere',
  ),
  experience: words(
    'experience experiences experienced years year seniority veteran jahre jahren annees ans anciennete ' +
      'experimente experimentee experiencia anos antiguedad jaar jaren ancienniteit',
  ),
  origin: words(
    'origin origins nationality nationalities national ethnic ethnicity race racial citizen citizens citizenship native natives birthplace accent ' +
      'foreign foreigner immigrant migrant muttersprache muttersprachler akzent auslander ' +
      'origine nationalite ethnie citoyennete maternelle etranger origen nacionalidad etnia ciudadania acento materna nativo nativa extranjero ' +
      'afkomst nationaliteit moedertaal buitenlander',
  ),
};
/** Parts of compounds: "Berufserfahrung", "herkomstland". */
const PARTS: Record<Proxy, readonly string[]> = {
  age: ['lebensalter'],
  experience: ['erfahrung', 'ervaring', 'dienstjahre'],
  origin: ['herkunft', 'herkomst', 'nationalitat', 'staatsangehorigkeit', 'migrationshintergrund'],
};

/**
 * Labels of what is declared, other than minimum years, whose words name it. What was asked in an
 * interview is no yardstick: “something on old maps” says nothing of anybody's age.
 */
export function declaredNaming(set: CriteriaSet, proxy: Proxy): string[] {
  const declared = [
    ...set.qualifications
      .filter((item) => proxy !== 'experience' || item.kind !== 'years')
      .map(({ label, subject }) => ({ label, text: `${label} ${subject}` })),
    ...set.criteria.map(({ label, anchors }) => ({
      label,
      text: [label, ...anchors].join(' '),
    })),
    ...set.conditions.map(({ label, text }) => ({ label, text: `${label} ${text}` })),
  ];
  return declared
    .filter(({ text }) => foldedWords(text).some((word) => names(word, proxy)))
    .map(({ label }) => label);
}

const names = (word: string, proxy: Proxy): boolean =>
  WORDS[proxy].has(word) || PARTS[proxy].some((part) => word.includes(part));

function words(list: string): ReadonlySet<string> {
  return new Set(foldedWords(list));
}
