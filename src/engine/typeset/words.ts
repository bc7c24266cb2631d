/** The few fixed words that the typesetter itself puts on paper, one set per language. */
import type { Words } from './fixed-words';
import { de } from './words-de';
import { en } from './words-en';
import { es } from './words-es';
import { fr } from './words-fr';
import { nl } from './words-nl';

const WORDS: Record<string, Words> = { en, de, fr, es, nl };

/** Words for a language code without region; English where a language is not shipped. */
export const wordsFor = (lang: string): Words => WORDS[lang] ?? en;
