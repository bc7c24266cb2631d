/** The few fixed words that the typesetter itself puts on paper, one set per language. */
import type { Audience } from '@shared/audit';
import { de } from './words-de';
import { en } from './words-en';
import { es } from './words-es';
import { fr } from './words-fr';
import { nl } from './words-nl';

export interface Words {
  /** `{page}` and `{pages}` are filled in by the typesetter. */
  pageOf: string;
  reference: string;
  entries: string;
  audience: Record<Audience, string>;
  howToCheck: string;
  recovery: {
    title: string;
    keep: string;
    parts: { title: string; text: string[] }[];
    /** Labels under the lines that are filled in by hand. */
    blanks: string[];
  };
}

const WORDS: Record<string, Words> = { en, de, fr, es, nl };

/** Words for a language code without region; English where a language is not shipped. */
export const wordsFor = (lang: string): Words => WORDS[lang] ?? en;
