import type { Letter, LetterModel } from '@shared/letters';
import type { RecordState } from '@shared/record';

/** Who gets an issued letter: the candidate, or whoever else asked and is told nothing about one. */
export interface Recipient {
  /** As the letter was addressed. */
  name: string;
  addressAs: string;
  /** As it is on record now, so that a corrected one counts; empty where there is none. */
  email: string;
}

/**
 * An e-mail address as people have them: one @, a domain with a dot, no spaces, quotes, brackets,
 * commas or invisible characters. Stricter than RFC 5322, so that it can never hold a second one.
 */
const EMAIL = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}.]+$/u;

export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);

/** Nothing of a candidate goes into a letter to a third party, nor onto its envelope. */
export function recipientOf(state: RecordState, letter: Letter, model: LetterModel): Recipient {
  const name = model.address[0] ?? '';
  if (letter.kind === 'third-party-refusal') {
    const asked = state.inquiries.inquiries.get(letter.inquiry ?? '')?.text;
    const lines = asked?.askerAddress.map((line) => line.trim()) ?? [];
    return { name, addressAs: name, email: lines.find(isEmail) ?? '' };
  }
  const contact = state.candidates.candidates.get(letter.candidate)?.contact;
  const addressAs = contact?.addressAs.trim() ?? '';
  return { name, addressAs: addressAs === '' ? name : addressAs, email: contact?.email.trim() ?? '' };
}
