import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Letter, LetterModel } from '@shared/letters';
import type { OpenRecord } from '../../desk';
import { recipientOf, type Recipient } from './recipient';

/** An issued letter with all that is needed to hand it out. */
export interface OutLetter {
  letter: Letter;
  model: LetterModel;
  recipient: Recipient;
  /** Title of the post; empty in a letter to somebody who may not learn of it. */
  opening: string;
  /** The archived PDF. */
  bytes: Uint8Array;
}

/**
 * An issued letter that still has its words.
 * @returns refused `not-found/letter-unknown`, `not-found/letter-erased`, `refused/letter-withdrawn`
 */
export function standingLetter(
  { state }: OpenRecord,
  id: string,
): Result<{ letter: Letter; model: LetterModel }> {
  const letter = state.letters.letters.get(id);
  if (!letter) return refuse('not-found', 'letter-unknown', 'There is no such letter on record.');
  const { model } = letter;
  if (!model)
    return refuse('not-found', 'letter-erased', 'This letter was erased together with the candidate.');
  if (letter.withdrawn)
    return refuse('refused', 'letter-withdrawn', 'This letter was taken back, so it cannot go out.');
  return ok({ letter, model });
}

/**
 * The letter with its archived bytes.
 * @returns refused as `standingLetter`, and `not-found/letter-not-archived`, `damaged/letter-changed`
 */
export function outLetter(open: OpenRecord, id: string): Result<OutLetter> {
  const standing = standingLetter(open, id);
  if (!standing.ok) return standing;
  const { letter, model } = standing.value;
  const archived = open.log.document(letter.document);
  if (!archived) {
    return refuse(
      'not-found',
      'letter-not-archived',
      'The PDF of this letter is not in this file: the letter was brought in from a case file.',
    );
  }
  if (createHash('sha256').update(archived.bytes).digest('hex') !== letter.sha256)
    return refuse('damaged', 'letter-changed', 'The archived PDF is not the one that was issued.');
  const hidden = letter.kind === 'third-party-refusal';
  return ok({
    letter,
    model,
    recipient: recipientOf(open.state, letter, model),
    opening: hidden
      ? ''
      : (open.state.openings.openings.get(letter.opening)?.details.title ?? letter.opening),
    bytes: archived.bytes,
  });
}
