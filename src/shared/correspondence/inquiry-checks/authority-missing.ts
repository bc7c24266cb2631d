import { authorityShown } from '../../inquiries';
import { DISCLOSES } from '../checks/authority-missing';
import { disclosedIn } from '../disclosure';
import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';
import { outgoingOf, toSomebodyElse } from './outgoing-act';

const ANY = ['en', 'de', 'fr', 'es', 'nl'];

/**
 * Words to somebody other than the candidate disclose something, and no authority to ask is on
 * record (situation 7). A declined answer is read by whoever asked, and is held to the same.
 */
export function authorityMissing(input: InquiryCheckInput): InquiryFault[] {
  const { record, app, text, act } = input;
  const outgoing = outgoingOf(input);
  if (!outgoing || !toSomebodyElse(input) || authorityShown(text)) return [];
  const { out } = outgoing;
  // Better to ask once too often: read in every language, whatever it seems to be written in.
  const found = new Set(disclosedIn(record, app, { ...out, languages: ANY }, out.parts.join('\n')));
  if (act.act === 'reply' && act.reply.grounds.length > 0) found.add('ground');
  const official = text.asker === 'authority';
  const missing = official
    ? 'No reference of the authority that asks is on record, so nothing may be disclosed yet.'
    : 'No authority to ask on the candidate’s behalf is on record, so nothing may be disclosed, not even that somebody applied.';
  return [...found].map((what) =>
    block(
      `${out.called} ${DISCLOSES[what]}. ${missing}`,
      'Say nothing about anybody: use the standard answer, or write to the candidate.',
      official
        ? 'Record the reference and the legal basis that the authority gave.'
        : 'Record the authority with the inquiry, if it was shown.',
    ),
  );
}
