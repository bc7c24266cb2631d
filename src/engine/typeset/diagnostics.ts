/**
 * What Typst says, read as a refusal where a person can do something about it. Everything else is
 * a bug and thrown.
 */
import { type Refusal, refuse } from '@shared/kernel';
import { notPrintable } from './characters';
import { unusable } from './picture';

type Refused = { ok: false; error: Refusal };

/** Refusals that our Typst sources raise themselves with `panic("refuse:<code>")`. */
const OWN_REFUSALS: Record<string, string> = {
  'address-too-long':
    'The address does not fit the window of this layout. Shorten or join its lines: six at most.',
  'return-line-too-long': 'The return line above the address is too long for one line. Shorten it.',
  'letterhead-too-long':
    'The letterhead reaches into the address window. Shorten the name of the organisation or its lines.',
};

const messageOf = (diagnostic: unknown): string =>
  typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic
    ? String(diagnostic.message)
    : String(diagnostic);

export const ownRefusal = (code: string): Refused => refuse('invalid', code, OWN_REFUSALS[code] ?? code);

/** Reads why a document did not compile. @throws Error for anything that is a bug of ours */
export const readDiagnostics = (diagnostics: unknown[]): Refused => {
  const messages = diagnostics.map(messageOf);
  for (const message of messages) {
    const code = /refuse:([a-z-]+)/.exec(message)?.[1];
    if (code !== undefined && code in OWN_REFUSALS) return ownRefusal(code);
  }
  // A picture whose head is right and whose rest is not.
  if (messages.some((message) => /failed to (?:decode|parse|load) (?:image|SVG)/iu.test(message)))
    return unusable();
  throw new Error(`Typst did not compile the document: ${messages.join('; ')}`);
};

/** Undoes the escapes of Rust's debug output: `\u{1f600}`, `\"`, `\\`. */
const unescape = (text: string): string =>
  text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, hex?: string, plain?: string) =>
    hex === undefined ? (plain ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
  );

/**
 * Reads why an archive PDF could not be written. Typst names each piece of text that no font
 * covers, wrapped twice in debug quotes: `the text \"\\\"漢\\\"\" could not be displayed`.
 * @throws Error for anything that is a bug of ours
 */
export const readExportError = (error: unknown): Refused => {
  const message = error instanceof Error ? error.message : String(error);
  const pieces = [...message.matchAll(/the (?:text|codepoint) `\\"(.*?)\\"`/gu)];
  if (pieces.length === 0 && /licen[cs]e/iu.test(message))
    return refuse('invalid', 'font-licence', 'A font of this computer may not be put into a document.');
  // Colours or depths that an archive file may not hold.
  if (pieces.length === 0 && /CMYK|image/u.test(message)) return unusable();
  if (pieces.length === 0) throw new Error(`Typst did not export the document: ${message}`);
  return notPrintable(pieces.map((match) => unescape(unescape(match[1] ?? ''))).join(''));
};
