/** Parts of countries with rules of their own (ISO 3166-2). */
export const PARTS: Readonly<Record<string, string>> = {
  'CA-BC': 'Canada, British Columbia',
  'CA-ON': 'Canada, Ontario',
  'US-CA': 'United States, California',
};

/** A place by its ISO 3166 code, in words of the interface; a code that is not known stays as it is. */
export function placeName(locale: string, code: string): string {
  const part = PARTS[code];
  if (part !== undefined) return part;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}
