import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { cover, knownWords } from '../known-words';
import { letterOut, type OutgoingInput } from '../outgoing';
import { readingAge } from '../reading-age';
import { signalsOf } from './signals';

const THANKS: Record<string, RegExp> = {
  en: /\bthank|\bgrateful/iu,
  de: /\bdank/iu,
  fr: /\bmerci|\bremerci/iu,
  es: /\bgracias|\bagradec/iu,
  nl: /\bdank|\bbedank/iu,
};
const OLDEST = 16;

/** Blame, sarcasm and exclamation; no thanks, no salutation or close; harder to read than needed. */
export function discourteous(input: LetterCheckInput): LetterFault[] {
  const { model, language } = input.draft;
  const faults = signalsOf('discourteous', letterOut(input));
  const missing = (about: string, message: string): number =>
    faults.push({ severity: 'justify', message, about });
  const base = language.split('-')[0]!;
  const body = model.paragraphs.join(' ');
  if (model.salutation.trim() === '') missing('salutation', 'Your letter has no salutation.');
  if (model.closing.trim() === '') missing('closing', 'Your letter has no courteous close.');
  if (model.signatory.name.trim() === '') missing('signatory', 'Your letter names nobody who signs it.');
  if (THANKS[base]?.test(body) === false) missing('thanks', 'Your letter does not thank the candidate.');
  return [...faults, ...hardToRead(body, letterOut(input))];
}

/** Words that are harder to read than they need to be, in the first language they may be written in. */
export function hardToRead(text: string, { record, app, out }: OutgoingInput): LetterFault[] {
  const plain = cover(text, knownWords(record, app, out)).replaceAll(/\u{E000}+/gu, 'da');
  const age = readingAge(plain, out.languages[0] ?? 'en-GB');
  if (age === null || age <= OLDEST) return [];
  const message = `${out.called} reads as if for age ${Math.ceil(age)}. Shorter sentences and plainer words help; ${OLDEST} is the aim.`;
  return [{ severity: 'justify', message, about: 'reading-age' }];
}
