/**
 * Characters that cannot be put on paper: control characters, halves of surrogate pairs, and those
 * that no shipped font has a shape for.
 */
import { type Refusal, type Result, ok, refuse } from '@shared/kernel';

/**
 * Characters without ink (joiners, direction marks, byte order marks) come along when text is pasted.
 * They say nothing and are left out; the soft hyphen stays, and so do joiners after a letter of a
 * script that shapes its letters by them.
 */
const JOINING =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}' +
  '\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}' +
  '\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Mongolian}]';
const WITHOUT_INK = new RegExp(
  `(?!\\u00ad|(?<=${JOINING})[\\u200c\\u200d])\\p{Default_Ignorable_Code_Point}`,
  'gu',
);

/** Never text; the line feed, which is a line break, is let through. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const INVISIBLE = /[\p{Co}\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether any text in the data holds letters that run from right to left. */
export const hasRightToLeft = (data: unknown): boolean => RIGHT_TO_LEFT.test(JSON.stringify(data));

/** `U+0219` */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `ș (U+0219)`; only the code where the character has no shape of its own. */
export const nameCharacter = (character: string): string =>
  INVISIBLE.test(character) ? codeOf(character) : `${character} (${codeOf(character)})`;

/** Refusal that names each character once. */
export const notPrintable = (characters: string): { ok: false; error: Refusal } => {
  // Typst names the marks around right-to-left text together with it.
  const names = [...new Set(characters.replace(/[\u202a-\u202e\u2066-\u2069]/g, '') || characters)].map(
    nameCharacter,
  );
  const one = names.length === 1;
  return refuse(
    'invalid',
    'character-not-printable',
    `${one ? 'This character' : 'These characters'} cannot be printed: ${names.join(', ')}. ` +
      `Write ${one ? 'it' : 'them'} in another way; Latin, Greek and Cyrillic letters are covered, others where this computer has a font for them.`,
    { characters: names },
  );
};

/**
 * The same data with every text composed (NFC), tabs as spaces, one kind of line break and nothing
 * invisible; or a refusal that names the characters which are never text.
 */
export const printable = <T>(data: T): Result<T> => {
  let bad = '';
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const text = value
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(WITHOUT_INK, '')
        .normalize('NFC');
      for (const character of text) {
        if (character !== '\n' && CONTROL.test(character)) bad += character;
      }
      return text;
    }
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
    }
    return value;
  };
  const cleaned = clean(data) as T;
  return bad === '' ? ok(cleaned) : notPrintable(bad);
};
