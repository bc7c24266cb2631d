/**
 * What LiquidJS lets pass and a letter must not: words inside an output that would silently be
 * dropped, a filter without what it needs, an end of an output without its beginning.
 */
import { claimsFor, TEMPLATE_CLAIMS, TEMPLATE_FILTERS, type LetterKind } from '@shared/letters';
import { closest } from './closest';

/** A fault at an offset (UTF-16 code units) of one text. */
export interface TextFault {
  offset: number;
  message: string;
}

const TOKENS = /\{\{-?(?<output>(?:"[^"]*"|'[^']*'|[^"'])*?)-?\}\}|\{%-?.*?-?%\}/gs;
const COMMENT = /\{%-?\s*comment\b.*?endcomment\s*-?%\}/gs;
const VALUE = String.raw`(?:"[^"]*"|'[^']*'|[\p{L}_][\w.-]*|\d+)`;
const START = new RegExp(String.raw`^\s*${VALUE}\s*(?=\||$)`, 'u');
const FILTER = new RegExp(
  String.raw`\|\s*(?<name>[\w-]+)\s*(?::\s*(?<argument>${VALUE})(?<more>\s*,[^|]*)?\s*)?(?=\||$)`,
  'uy',
);
const NEEDS_ONE: ReadonlySet<string> = new Set(['append', 'prepend', 'says', 'default']);

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** @param kind of letter the text belongs to; null for the sentence of a ground, which makes its own claim */
export function formFaults(source: string, kind: LetterKind | null): TextFault[] {
  const text = source.replaceAll(COMMENT, blank);
  const faults: TextFault[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const { output } = match.groups ?? {};
    if (output !== undefined)
      faults.push(...outputFaults(output, match.index + match[0].indexOf(output), kind));
  }
  for (const stray of text.replaceAll(TOKENS, blank).matchAll(/\}\}|%\}/g)) {
    const opening = stray[0] === '}}' ? '{{' : '{%';
    faults.push({ offset: stray.index, message: `“${stray[0]}” stands here without its “${opening}”` });
  }
  return faults;
}

function outputFaults(output: string, base: number, kind: LetterKind | null): TextFault[] {
  const start = START.exec(output);
  if (!start)
    return [
      { offset: base + leading(output), message: 'this is not one variable or one text in quotation marks' },
    ];
  const faults: TextFault[] = [];
  for (let at = start[0].length; at < output.length;) {
    FILTER.lastIndex = at;
    const match = FILTER.exec(output);
    const offset = base + at + leading(output.slice(at));
    if (!match) return [...faults, { offset, message: 'this is not a filter such as “| append: date”' }];
    const { name = '', argument, more } = match.groups ?? {};
    const message = filterFault(name, argument, more, kind);
    if (message) faults.push({ offset: base + at + match[0].indexOf(name), message });
    at = FILTER.lastIndex;
  }
  return faults;
}

const leading = (text: string): number => text.length - text.trimStart().length;

function filterFault(
  name: string,
  argument: string | undefined,
  more: string | undefined,
  kind: LetterKind | null,
): string | null {
  if (!(TEMPLATE_FILTERS as readonly string[]).includes(name))
    return `there is no filter “${name}”${closest(name, TEMPLATE_FILTERS)}`;
  if (NEEDS_ONE.has(name) && (argument === undefined || more !== undefined))
    return `“${name}” needs one thing after a colon, as in “${name}: "…"”`;
  if (!NEEDS_ONE.has(name) && argument !== undefined) return `“${name}” stands by itself, without a colon`;
  return name === 'says' ? claimFault(argument ?? '', kind) : null;
}

function claimFault(argument: string, kind: LetterKind | null): string | null {
  if (!/^["']/.test(argument)) return 'a claim is named in quotation marks, as in “says: "was-interviewed"”';
  const claim = argument.slice(1, -1);
  if (kind === null) return 'the sentence for a ground makes its claim by itself; leave out “says”';
  if (!(TEMPLATE_CLAIMS as readonly string[]).includes(claim))
    return `there is no claim “${claim}”${closest(claim, TEMPLATE_CLAIMS)}`;
  return (claimsFor(kind) as readonly string[]).includes(claim)
    ? null
    : 'this letter goes to somebody else and says nothing about an application';
}
