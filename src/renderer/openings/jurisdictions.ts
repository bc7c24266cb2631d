import { PARTS, placeName } from '../ui/places';

/** Places offered for choice, ISO 3166; the record takes any code, and keeps what it has. */
const CODES = [
  'AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT',
  'LI LT LU LV MT NL NO NZ PL PT RO SE SI SK US',
]
  .join(' ')
  .split(' ')
  .concat(Object.keys(PARTS));

/** Choices by name in the language of the interface; `current` is kept even where it is not listed. */
export function jurisdictionChoices(locale: string, current: string): { value: string; label: string }[] {
  const collator = new Intl.Collator(locale);
  const codes = current === '' || CODES.includes(current) ? CODES : [...CODES, current];
  return codes
    .map((value) => ({ value, label: CODES.includes(value) ? placeName(locale, value) : value }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
