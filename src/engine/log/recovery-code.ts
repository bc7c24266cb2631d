/**
 * The recovery code: 27 random characters of Crockford's base 32 (135 bits) and a check character,
 * in seven groups of four. It is typed from paper, so case, spaces, dashes and look-alikes are
 * forgiven, and one wrong character or two swapped ones are always noticed.
 */
import { ok, refuse, type Result } from '@shared/kernel';
import type { Random } from './random';

/** https://www.crockford.com/base32.html: without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA = 27;
const GROUP = 4;

/** A new code in its printed form. */
export function newRecoveryCode(random: Random): string {
  const values = [...random(DATA)].map((byte) => byte & 31);
  return grouped([...values, checkValue(values)].map((value) => ALPHABET[value]).join(''));
}

/**
 * Reads a code as typed and answers its printed form.
 * Refusals (`invalid`): `recovery-code-length`, `recovery-code-character`, `recovery-code-typo`.
 */
export function parseRecoveryCode(typed: string): Result<string> {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.\u00ad\u200b-\u200d\u2212\ufeff]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const wrong = [...text].find((character) => !ALPHABET.includes(character));
  if (wrong !== undefined) {
    return refuse(
      'invalid',
      'recovery-code-character',
      `“${wrong}” never appears in a recovery code. Check the sheet.`,
    );
  }
  if (text.length !== DATA + 1) {
    return refuse(
      'invalid',
      'recovery-code-length',
      `A recovery code has ${DATA + 1} letters and digits; this has ${text.length}.`,
    );
  }
  const values = [...text].map((character) => ALPHABET.indexOf(character));
  if (checkValue(values.slice(0, DATA)) !== values[DATA]) {
    return refuse(
      'invalid',
      'recovery-code-typo',
      'One character of the recovery code is wrong. Compare it with the sheet.',
    );
  }
  return ok(grouped(text));
}

/** The characters the key is made from: the printed form without dashes and check character. */
export const recoveryCodeMaterial = (printed: string): string => printed.replaceAll('-', '').slice(0, DATA);

const grouped = (text: string): string => text.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');

/** Σ αⁱ·vᵢ over GF(2⁵), α = 2: differs for any single change and any swap of two characters. */
const checkValue = (values: readonly number[]): number =>
  values.reduceRight((sum, value) => timesAlpha(sum ^ value), 0);

/** Multiplies by α modulo the primitive polynomial x⁵ + x² + 1. */
const timesAlpha = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
