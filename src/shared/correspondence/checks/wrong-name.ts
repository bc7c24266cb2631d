import type { Contact } from '../../candidates';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { cover, knownWords } from '../known-words';
import { asOutgoing, spokenParts } from '../outgoing';

const PLACEHOLDER =
  /\{\{|\}\}|\{%|%\}|\[[^\]\n]{1,40}\]|<[^<>\n]{1,40}>|«[A-Z_ ]{2,40}»|_{3,}|\b(?:undefined|null|NaN|TODO|XXX+)\b/u;
const EMPTY = /\S {2,}\S| [,.](?:\s|$)|“\s*”|„\s*“|«\s*»/u;

/** The letter is addressed to somebody else, or a variable of its template came out empty or unfilled. */
export function wrongName(input: LetterCheckInput): LetterFault[] {
  const { record, app, draft } = input;
  const { contact } = app.candidate;
  if (!contact)
    return [fault('The candidate has been erased, so there is nobody to address this letter to.', 'erased')];
  const to = addresseeOf(input, contact);
  if (to === null) return [fault('It is not on record who asked, so this letter has no addressee.', 'asker')];
  const faults: LetterFault[] = [];
  const { model } = draft;
  if (draft.application !== app.id || (model.address[0] ?? '') !== to.name) {
    faults.push(
      fault(`The address names “${model.address[0] ?? ''}”. This letter is for ${to.name}.`, 'address'),
    );
  }
  if (!to.forms.some((form) => model.salutation.includes(form)))
    faults.push(fault(`The salutation “${model.salutation}” does not name ${to.name}.`, 'salutation'));
  const known = knownWords(record, app, asOutgoing(draft));
  for (const [index, part] of spokenParts(draft).entries()) {
    const covered = cover(part, known);
    const leftover = PLACEHOLDER.exec(covered)?.[0];
    if (leftover !== undefined)
      faults.push(fault(`A placeholder is left in the letter: “${leftover}”.`, `placeholder ${index}`));
    else if (covered.trim() === '' || EMPTY.test(covered)) {
      faults.push(
        fault(`Something is missing here, as if a value were empty: “${shortened(part)}”.`, `empty ${index}`),
      );
    }
  }
  return faults;
}

interface Addressee {
  name: string;
  /** Ways in which the person may be named in the salutation. */
  forms: string[];
}

/** The candidate; for a refusal to a third party the person who asked, null where nobody is named. */
function addresseeOf({ app, draft }: LetterCheckInput, contact: Contact): Addressee | null {
  if (draft.kind !== 'third-party-refusal') {
    const forms = [contact.fullName, contact.addressAs].filter((name) => name.trim() !== '');
    return { name: contact.fullName, forms };
  }
  const name = app.inquiries.find(({ id }) => id === draft.inquiry)?.text?.askerName ?? '';
  return name.trim() === '' ? null : { name, forms: [name] };
}

const fault = (message: string, about: string): LetterFault => ({ severity: 'block', message, about });
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
