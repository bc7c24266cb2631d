import { LETTER_KINDS, type LetterKind } from '@shared/letters';

/** What a link to the letters of an opening can ask for: whose, and which one if not the one owed. */
export interface LettersSearch {
  application?: string;
  /** A letter to be written, by name, and the inquiry that it answers. */
  kind?: LetterKind;
  inquiry?: string;
  /** An issued letter. */
  letter?: string;
}

/** Keeps what makes sense of an address; everything else is as if it were not there. */
export function readLettersSearch(given: Record<string, unknown>): LettersSearch {
  const { application, inquiry, letter } = given;
  const kind = LETTER_KINDS.find((one) => one === given['kind']);
  return {
    ...(typeof application === 'string' ? { application } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(typeof inquiry === 'string' ? { inquiry } : {}),
    ...(typeof letter === 'string' ? { letter } : {}),
  };
}
