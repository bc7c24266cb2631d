/** Places offered for choice, ISO 3166-1; the record takes any code, and keeps what it has. */
const CODES = [
  'AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT',
  'LI LT LU LV MT NL NO NZ PL PT RO SE SI SK US',
]
  .join(' ')
  .split(' ');

/** Parts of countries with rules of their own (ISO 3166-2). */
const PARTS: Readonly<Record<string, string>> = {
  'CA-BC': 'Canada, British Columbia',
  'CA-ON': 'Canada, Ontario',
  'US-CA': 'United States, California',
};

/** Choices by name in the language of the interface; `current` is kept even where it is not listed. */
export function jurisdictionChoices(locale: string, current: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const collator = new Intl.Collator(locale);
  const known = [...CODES, ...Object.keys(PARTS)];
  const codes = current === '' || known.includes(current) ? known : [...known, current];
  return codes
    .map((value) => ({
      value,
      label: PARTS[value] ?? (CODES.includes(value) ? (names.of(value) ?? value) : value),
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
