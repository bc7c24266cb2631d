/**
 * What language a text is written in, by the small words that no text does without. Enough to choose
 * whose rules to read it by; a text of a few words says nothing about itself.
 */
const SMALL: Record<string, string> = {
  en: 'the and of to you your we our is are was were not for with that this it as at be by from have has will who whom would on in if or',
  de: 'der die das und sie ihr ihre ihrer ihnen wir uns unser ist sind war nicht für mit dass dies es als bei von haben hat werden wird den dem ein eine im zu auf',
  fr: 'le la les et de des du vous votre vos nous notre est sont était pas pour avec que ce cette il comme par avoir avez sera au aux un une en dans ne sur',
  es: 'el la los las y de del usted su sus nosotros nuestra es son fue no para con que este esta como por ha han será al un una en le se lo',
  nl: 'de het een en van u uw wij ons onze is zijn was niet voor met dat dit als bij door heeft hebben wordt zal aan op in te naar of er',
};
const WORDS = new Map(
  Object.entries(SMALL).map(([base, words]): [string, ReadonlySet<string>] => [
    base,
    new Set(words.split(' ')),
  ]),
);
const FEWEST = 3;

/** A language of `WORDS`, or `otherwise` where the text does not tell. */
export function writtenIn(text: string, otherwise: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = [...WORDS].map(([base, small]) => ({
    base,
    count: words.filter((word) => small.has(word)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most);
  return most < FEWEST || best.length > 1 ? otherwise : best[0]!.base;
}
