import type { Inquiry } from '@shared/inquiries';
import { ok, refuse, type Result } from '@shared/kernel';
import type { LetterKind } from '@shared/letters';
import type { ApplicationRecord } from '@shared/record';
import type { Organisation } from '@shared/settings';

export interface Addressee {
  name: string;
  /** How to address them; the full name where nothing else was asked for. */
  addressAs: string;
  /** Language to write in, before looking for a set that has it. */
  language: string;
  lines: string[];
}

const filled = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

/**
 * Who is written to: the candidate, or for the refusal to a third party whoever asked. That letter
 * takes nothing from the candidate, not even the language.
 * @returns refused `refused/erased`, `invalid/inquiry-missing`, `invalid/asker-missing`
 */
export function addresseeOf(
  app: ApplicationRecord,
  kind: LetterKind,
  { inquiry, organisation }: { inquiry: Inquiry | null; organisation: Organisation },
): Result<Addressee> {
  const { contact } = app.candidate;
  if (!contact)
    return refuse('refused', 'erased', 'This candidate has been erased, so there is nobody to write to.');
  if (kind !== 'third-party-refusal') {
    const addressAs = contact.addressAs.trim() === '' ? contact.fullName : contact.addressAs;
    const { fullName: name, language, addressLines } = contact;
    return ok({ name, addressAs, language, lines: filled(addressLines) });
  }
  if (!inquiry?.text) {
    return refuse(
      'invalid',
      'inquiry-missing',
      'A refusal to a third party answers an inquiry: write it from the inquiry.',
    );
  }
  const { asker, askerName: name, askerAddress } = inquiry.text;
  if (asker === 'candidate' || name.trim() === '') {
    return refuse(
      'invalid',
      'asker-missing',
      'The inquiry names nobody other than the candidate who asked. Record who asks and where the answer goes.',
    );
  }
  return ok({ name, addressAs: name, language: organisation.language, lines: filled(askerAddress) });
}
