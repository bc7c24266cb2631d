/** Languages of the interface. The English messages are the defaults written beside their use. */
export const LOCALES = ['en-GB'] as const;
export type Locale = (typeof LOCALES)[number];

/** Translated messages by id; English needs none. */
export const MESSAGES: Record<Locale, Record<string, string>> = { 'en-GB': {} };
