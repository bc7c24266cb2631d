import type { InquiryText } from './schema';

/** What people write where there is none, in the languages of the app. */
const NONE =
  /^(?:authority )?(?:none|no|nil|nothing|not|unknown|n ?a|kein\p{L}*|nein|ohne|nichts|aucun\p{L}*|non|néant|rien|ningun\p{L}*|nada|sin|geen|nee|niets)(?: (?:yet|authority|proof|power|of|attorney|was|has|been|shown|given|known|on|record|applicable|so|far|vollmacht|gezeigt|vorgelegt|montrée?|autorisation|procuration|autorización|poder|volmacht|getoond))*$/iu;

/** Whether somebody other than the candidate showed that they may ask. "None yet" says that nobody did. */
export function authorityShown({ authority }: Pick<InquiryText, 'authority'>): boolean {
  const words = authority
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words !== '' && !NONE.test(words);
}
