/** What whoever writes says now, without what they quote, sign and greet with. */

const ORIGINAL =
  /^\s*(-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|oorspronkelijk bericht|doorgestuurd bericht)|_{10,}\s*$)/i;
/** "On 3 June, Mara Quist wrote:" in the languages of the app. */
const WROTE =
  /^\s*(on|am|le|el|op|em)\b.{3,160}\b(wrote|schrieb.{0,60}|a écrit|escribió|schreef.{0,60})\s*:\s*$/i;
const HEADER = /^\s*(from|von|de|van)\s*:\s*\S/i;
const HEADER_NEXT = /^\s*(sent|date|to|gesendet|datum|an|envoyé|à|enviado|fecha|para|verzonden|aan)\s*:/i;
const SIGNATURE = /^--\s*$/;
const CLOSING =
  /^\s*((with )?(kind|best|warm|many|kindest|warmest)?\s*(regards|wishes)|yours( sincerely| faithfully| truly)?|sincerely( yours)?|many thanks( in advance)?|thanks( in advance)?|thank you( in advance)?|cheers|(mit |viele |beste |herzliche |schöne )?(freundlichen |freundliche |besten )?(grüße[n]?|gruß|gruss)|mfg|hochachtungsvoll|(bien )?cordialement|(sincères |meilleures )?salutations|bien à vous|(un )?(cordial |atento )?saludos?( cordiales)?|atentamente|(met )?(vriendelijke|hartelijke) groet(en)?|mvg|hoogachtend)\s*[,.!]?\s*$/i;
const GREETING =
  /^\s*(dear|hi|hello|hey|good (morning|afternoon|evening)|to whom it may concern|sehr geehrte[rsn]?|liebe[rs]?|guten (tag|morgen|abend)|hallo|bonjour|madame|monsieur|chère?s?|bonsoir|estimad[oa]s?|hola|buenos días|buenas tardes|querid[oa]s?|geachte|beste|goedendag|goedemorgen|dag)\b[^?]{0,80}$/i;
/** "Hello Mara, could you …" */
const GREETING_BEFORE =
  /^\s*(dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|hola|buenos días|buenas tardes|goedendag|goedemorgen)\b[^,?!:]{0,40}[,!:] (?=\S)/i;

const isQuote = (line: string): boolean => /^[>|]/.test(line);

/** Lines of the message itself; when all of it is quoted, as in a forward, what the quotation says. */
export function ownLines(text: string): string[] {
  // One space at most keeps every expression here linear.
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const own = withoutGreeting(withoutClosing(withoutQuotes(lines)));
  if (own.some((line) => /\p{L}/u.test(line))) return own;
  return withoutGreeting(withoutClosing(lines.map((line) => line.replace(/^[ >|]+/, ''))));
}

function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (ORIGINAL.test(line)) break;
    if (HEADER.test(line) && HEADER_NEXT.test(lines[at + 1] ?? '')) break;
    // The line may be wrapped once before its colon.
    const said = WROTE.test(line) ? 1 : WROTE.test(`${line} ${lines[at + 1] ?? ''}`) ? 2 : 0;
    if (said > 0) {
      const next = lines.slice(at + said).find((other) => other.trim() !== '');
      // Some programs quote without marks: then the rest is not this person's.
      if (next === undefined || !isQuote(next)) break;
      continue;
    }
    own.push(isQuote(line) ? '' : line);
  }
  return own;
}

/** A closing ends the message only where no question follows: people add "PS: …?". */
function withoutClosing(lines: readonly string[]): string[] {
  const lastQuestion = lines.findLastIndex((line) => line.endsWith('?'));
  const end = lines.findIndex(
    (line, at) => SIGNATURE.test(line) || (at > lastQuestion && CLOSING.test(line)),
  );
  return end === -1 ? [...lines] : lines.slice(0, end);
}

/** Only what stands before anything else greets. */
function withoutGreeting(lines: readonly string[]): string[] {
  const own = [...lines];
  for (const [at, line] of own.entries()) {
    if (line === '') continue;
    if (GREETING.test(line) && (/[,:!]$/.test(line) || line.split(' ').length <= 4)) {
      own[at] = '';
      continue;
    }
    own[at] = line.replace(GREETING_BEFORE, '');
    break;
  }
  return own;
}
