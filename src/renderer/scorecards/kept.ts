import type { Kept } from '@shared/scorecards';
import * as z from 'zod';

const fold = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Why these words were kept on purpose; undefined when nobody has said. A longer kept phrase covers its parts. */
export const whyKept = (kept: readonly Kept[], words: string): string | undefined =>
  kept.find((one) => fold(one.words).includes(fold(words)))?.why;

/** With these words kept for this reason; an earlier reason for the same words gives way. */
export const keep = (kept: readonly Kept[], words: string, why: string): Kept[] => [
  ...unkeep(kept, words),
  { words: words.replaceAll(/\s+/g, ' ').trim(), why: why.trim() },
];

/** Without whatever keeps these words. */
export const unkeep = (kept: readonly Kept[], words: string): Kept[] =>
  kept.filter((one) => !fold(one.words).includes(fold(words)));

/** Only what still stands in one of the texts: a reason for words that are gone says nothing. */
export const stillKept = (kept: readonly Kept[], texts: readonly string[]): Kept[] =>
  kept.filter(({ words }) => texts.some((text) => fold(text).includes(fold(words))));

export const keptDraftSchema = z.array(z.strictObject({ words: z.string(), why: z.string() }));

/** Fields of a note's draft are texts: this one is written as JSON, and read leniently. */
export function keptFromText(text: string): Kept[] {
  try {
    return keptDraftSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** The field of a note or a rating; absent when nothing was kept. */
export const keptField = (kept: readonly Kept[], texts: readonly string[]): { kept?: Kept[] } => {
  const standing = stillKept(kept, texts);
  return standing.length === 0 ? {} : { kept: standing };
};
