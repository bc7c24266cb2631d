/**
 * What must not reach a candidate: anything that points to somebody else, and the opening's
 * secrets. Built once per document; texts are then asked about one by one.
 */
import type { Contact } from '../candidates';
import type { Opening } from '../openings';
import type { RecordState } from '../record';
import { foldedWords, isUnspaced, Phrases, wordsOf, type Word } from './words';

export type Disclosure = 'name' | 'contact' | 'reference' | 'secret';

export interface Confidential {
  /** Certain mentions: full names, addresses, references, secrets. Null when there is none. */
  certain(text: string): Disclosure | null;
  /** Certain mentions, and single names of others in the same opening ("Ms Oduya"). */
  likely(text: string): Disclosure | null;
}

/** Names that are also words: they count only when written with a capital. */
const ALSO_WORDS = new Set(
  (
    'will may mark grant rose bill art hope faith grace joy june april august young long short white black brown green gray grey good best day hall hill ' +
    'wood woods field fields page price bell cook baker miller reed rich frank pat sue drew chase hunter mason carter miles dale brook lane park parks ' +
    'banks stone rivers lake forest west east north south king knight noble law wise sharp swift bright strong close small little case book read penny ' +
    'ray rob nick jack guy max victor christian major dean earl duke bishop abbot pope cross church temple ford rush ward wells waters frost snow winter ' +
    'summer may autumn sky star holly ivy lily daisy olive violet ruby pearl amber jade crystal sage sunny happy harmony charity patience'
  ).split(' '),
);
const PARTICLES = new Set(
  'van von der den des del della dos das bin ibn abu san santa saint the and jr sr dr mrs prof'.split(' '),
);
const WINDOW = 4;

export function confidentialTo(
  state: RecordState,
  candidateId: string,
  opening: Opening | undefined,
): Confidential {
  const own = state.candidates.candidates.get(candidateId);
  const mine = new Phrases();
  const ownNames = [own?.contact?.fullName, own?.contact?.addressAs].map((name) => foldedWords(name ?? ''));
  for (const name of ownNames) mine.add(name);
  const ownKeys = new Set(ownNames.map((name) => name.join(' ')));
  const ownParts = new Set(ownNames.flat());
  const ownMails = mailsOf(own?.contact);
  const ownPhones = new Set(phonesOf(own?.contact));
  const ownRefs = new Set([candidateId, own?.ref ?? '', ...(own?.applications ?? [])].map(refForm));

  const names = new Phrases();
  const singles = new Set<string>();
  const unspaced: string[] = [];
  const parts = new Set<string>();
  const mails = new Set<string>();
  const phones: string[] = [];
  const refs = new Set<string>();
  const nearby = new Set(
    (opening ? (state.candidates.byOpening.get(opening.ref) ?? []) : []).map(
      (id) => state.candidates.applications.get(id)!.candidate,
    ),
  );
  for (const other of state.candidates.candidates.values()) {
    if (other.id === candidateId) continue;
    for (const ref of [
      other.id,
      other.ref,
      ...other.applications,
      ...other.applications.map((id) => state.candidates.applications.get(id)?.ref ?? id),
    ]) {
      if (countsAsRef(ref) && !ownRefs.has(refForm(ref))) refs.add(refForm(ref));
    }
    if (!other.contact) continue;
    for (const mail of mailsOf(other.contact)) if (!ownMails.has(mail)) mails.add(mail);
    for (const phone of phonesOf(other.contact)) if (!ownPhones.has(phone)) phones.push(phone);
    const words = foldedWords(other.contact.fullName);
    if (ownKeys.has(words.join(' '))) continue;
    if (isUnspaced(other.contact.fullName)) unspaced.push(words.join(''));
    else if (words.length === 1) singles.add(words[0]!);
    else names.add(words);
    if (nearby.has(other.id)) {
      for (const word of words)
        if (word.length > 2 && !ownParts.has(word) && !PARTICLES.has(word)) parts.add(word);
    }
  }
  const secrets = opening ? secretPhrases(opening, state.settings.organisation?.name ?? '') : new Phrases();

  const named = (words: readonly Word[], alone: ReadonlySet<string>): boolean => {
    for (let index = 0; index < words.length; index += 1) {
      const length = mine.lengthAt(words, index);
      if (length > 0 && length >= names.lengthAt(words, index)) {
        index += length - 1;
        continue;
      }
      if (names.lengthAt(words, index) > 0) return true;
      const { folded, capital } = words[index]!;
      if (alone.has(folded) && (capital || !ALSO_WORDS.has(folded)) && !isDate(words, index)) return true;
    }
    return false;
  };
  const both = new Set([...singles, ...parts]);
  const find = (text: string, alone: ReadonlySet<string>): Disclosure | null => {
    const words = wordsOf(text);
    if (named(words, alone)) return 'name';
    if (unspaced.length > 0 && isUnspaced(text)) {
      const joined = words.map((word) => word.folded).join('');
      if (unspaced.some((name) => joined.includes(name))) return 'name';
    }
    if (mails.size > 0 && mailsIn(text).some((mail) => mails.has(mail))) return 'contact';
    if (phones.length > 0 && numbersIn(text).some((digits) => phones.some((phone) => digits.includes(phone))))
      return 'contact';
    if (refs.size > 0 && text.split(/[\s"“”‘’«»()[\]{}<>,;]+/u).some((token) => refs.has(refForm(token))))
      return 'reference';
    return secrets.occursIn(words) ? 'secret' : null;
  };
  // In whole documents a single name that is also a word would be found in our own sentences.
  const distinct = new Set(
    [...singles].filter((name) => name.length > 2 && !ALSO_WORDS.has(name) && !PARTICLES.has(name)),
  );
  return { certain: (text) => find(text, distinct), likely: (text) => find(text, both) };
}

const MONTHS = new Set(['april', 'may', 'june', 'august']);
const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d+$/.test(word.folded);
/** "31 May 2026" is a day and not a person. */
const isDate = (words: readonly Word[], index: number): boolean =>
  MONTHS.has(words[index]!.folded) && (isNumber(words[index - 1]) || isNumber(words[index + 1]));

/**
 * A short secret counts as a whole; a longer one by any four of its words in a row that say
 * something. What the opening itself makes public is no secret.
 */
function secretPhrases(opening: Opening, organisation: string): Phrases {
  const { details } = opening;
  const open = [
    organisation,
    details.title,
    details.unit,
    details.location,
    details.advert,
    ...details.announced,
  ];
  for (const { set } of opening.versions) {
    for (const item of set.qualifications) open.push(item.label, item.subject);
    for (const item of set.criteria) open.push(item.label, item.question, ...item.anchors);
    for (const item of set.conditions) open.push(item.label, item.text);
    for (const item of set.stages) open.push(item.label);
  }
  const published = open.map((text) => ` ${foldedWords(text).join(' ')} `);
  const phrases = new Phrases();
  const add = (words: string[]): void => {
    if (!published.some((text) => text.includes(` ${words.join(' ')} `))) phrases.add(words);
  };
  for (const secret of details.secrets) {
    const words = foldedWords(secret);
    const windows = words
      .map((_, index) => words.slice(index, index + WINDOW))
      .filter((window) => window.length === WINDOW && window.filter((word) => word.length > 4).length > 1);
    if (words.length <= WINDOW || windows.length === 0) add(words);
    else for (const window of windows) add(window);
  }
  return phrases;
}

const mailsOf = (contact: Contact | null | undefined): Set<string> =>
  new Set(contact ? mailsIn(contact.email) : []);
const mailsIn = (text: string): string[] =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[^\s<>()[\],;:"“”]+@[^\s<>()[\],;:"“”]+/gu),
  ].map(([mail]) => mail.replace(/[.!?]+$/, ''));

/** The last eight digits, so that a country code makes no difference. */
const phonesOf = (contact: Contact | null | undefined): string[] => {
  const digits = (contact?.phone ?? '').normalize('NFKC').replaceAll(/\D/g, '');
  return digits.length >= 6 ? [digits.slice(-8)] : [];
};
const numbersIn = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(/\d[\d\s()./-]{4,}\d/g)].map(([run]) => run.replaceAll(/\D/g, ''));

const refForm = (ref: string): string =>
  ref
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
/** References that are plain words or numbers would be found everywhere; the product never prints them. */
const countsAsRef = (ref: string): boolean =>
  ref.length > 2 && /\p{L}/u.test(ref) && /[\p{N}_.:\-/]/u.test(ref);
