/**
 * Spelling from word lists that ship with the app; nothing is fetched. English (UK, US), French and
 * Dutch have lists under licences that let them ship. German and Spanish have none and are not checked.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { wordsOf } from './words';

export interface Misspelling {
  start: number;
  end: number;
  suggestions: string[];
}

export interface Spelling {
  /** Null for a language without a word list. `known` are words to accept: names, titles. */
  check(language: string, text: string, known?: ReadonlySet<string>): Promise<Misspelling[] | null>;
  dispose(): void;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  'en-GB': 'en-GB',
  en: 'en-GB',
  'en-US': 'en-US',
  fr: 'fr',
  nl: 'nl',
};
/** Milliseconds without a question after which the lists are let go. */
const IDLE = 120_000;

/** Beside this file in the sources; beside or above the chunk in a bundle. */
const workerPath = (): string =>
  ['./worker.ts', './spelling-worker.js', '../spelling-worker.js']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path))!;

type Answer = { id: number; answers: [string, string[]][] };

export function createSpelling(): Spelling {
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  let next = 0;
  const waiting = new Map<
    number,
    { give: (answer: Answer['answers']) => void; fail: (error: Error) => void }
  >();

  const stop = (error?: Error): void => {
    clearTimeout(timer);
    void worker?.terminate();
    worker = null;
    for (const { fail } of waiting.values()) fail(error ?? new Error('spelling was stopped'));
    waiting.clear();
  };
  const start = (): Worker => {
    const made = new Worker(workerPath());
    made.unref();
    made.on('message', ({ id, answers }: Answer) => {
      waiting.get(id)?.give(answers);
      waiting.delete(id);
    });
    made.on('error', stop);
    return made;
  };
  const ask = (language: string, words: string[]): Promise<Answer['answers']> => {
    worker ??= start();
    clearTimeout(timer);
    timer = setTimeout(stop, IDLE).unref();
    const id = ++next;
    return new Promise((give, fail) => {
      waiting.set(id, { give, fail });
      worker!.postMessage({ id, language, words });
    });
  };

  return {
    check: async (language, text, known = new Set()) => {
      const list = LANGUAGES[language] ?? LANGUAGES[language.split('-')[0]!];
      if (list === undefined) return null;
      const words = wordsOf(text).filter((word) => !known.has(word.text));
      if (words.length === 0) return [];
      const unknown = new Map(
        await ask(
          list,
          words.map((word) => word.text),
        ),
      );
      return words.flatMap(({ start: from, end, text: word }) => {
        const suggestions = unknown.get(word);
        return suggestions ? [{ start: from, end, suggestions }] : [];
      });
    },
    dispose: () => stop(),
  };
}
