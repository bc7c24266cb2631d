/**
 * The text of a template taken apart for reading: plain words, variables, conditions, and sentences
 * that make a claim. What cannot be read this way is shown as it stands; the engine alone decides
 * whether a template is valid.
 */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; path: string }
  | { kind: 'condition'; word: 'if' | 'unless' | 'else-if' | 'else' | 'end'; test: Test | null }
  | { kind: 'claim'; claim: string }
  | { kind: 'code'; text: string };

/** `contact != ""` asks for a value; `interviewed` for yes; anything else stays as written. */
export type Test =
  | { kind: 'given'; path: string; not: boolean }
  | { kind: 'yes'; path: string }
  | { kind: 'is'; path: string; value: string }
  | { kind: 'all' | 'any'; tests: Test[] }
  | { kind: 'other'; text: string };

const TOKEN = /\{\{-?(?<output>.*?)-?\}\}|\{%-?(?<tag>.*?)-?%\}/gs;
const PATH = /^[\p{L}_][\w.]*$/u;
const QUOTED = /^(?:"([^"]*)"|'([^']*)')$/;

export function templatePieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index > at) pieces.push({ kind: 'text', text: source.slice(at, match.index) });
    const { output, tag } = match.groups ?? {};
    pieces.push(...(output === undefined ? tagPieces(tag ?? '', match[0]) : outputPieces(output, match[0])));
    at = match.index + match[0].length;
  }
  if (at < source.length) pieces.push({ kind: 'text', text: source.slice(at) });
  return pieces;
}

const quoted = (text: string): string | null => {
  const match = QUOTED.exec(text.trim());
  return match ? (match[1] ?? match[2] ?? '') : null;
};

/** Splits at a character that is not inside quotation marks. */
const splitOutside = (text: string, separator: '|' | ':'): string[] =>
  text.match(separator === '|' ? /(?:"[^"]*"|'[^']*'|[^|])+/g : /(?:"[^"]*"|'[^']*'|[^:])+/g) ?? [];

function outputPieces(inside: string, whole: string): Piece[] {
  const [first = '', ...filters] = splitOutside(inside, '|').map((part) => part.trim());
  const before: Piece[] = [];
  const after: Piece[] = [];
  const head = valuePiece(first);
  if (!head) return [{ kind: 'code', text: whole }];
  for (const filter of filters) {
    const [name = '', argument = ''] = splitOutside(filter, ':').map((part) => part.trim());
    const value = valuePiece(argument);
    const claim = quoted(argument);
    if (name === 'says' && claim !== null) after.push({ kind: 'claim', claim });
    else if (name === 'append' && value) after.push(value);
    else if (name === 'prepend' && value) before.unshift(value);
    else return [{ kind: 'code', text: whole }];
  }
  return [...before, head, ...after];
}

function valuePiece(text: string): Piece | null {
  const literal = quoted(text);
  if (literal !== null) return { kind: 'text', text: literal };
  return PATH.test(text) ? { kind: 'variable', path: text } : null;
}

function tagPieces(inside: string, whole: string): Piece[] {
  const [name = '', ...rest] = inside.trim().split(/\s+/u);
  const test = testOf(rest.join(' '));
  switch (name) {
    case 'if':
    case 'unless':
      return [{ kind: 'condition', word: name, test }];
    case 'elsif':
      return [{ kind: 'condition', word: 'else-if', test }];
    case 'else':
      return [{ kind: 'condition', word: 'else', test: null }];
    case 'endif':
    case 'endunless':
      return [{ kind: 'condition', word: 'end', test: null }];
    case 'comment':
    case 'endcomment':
    case '#':
      return [];
    default:
      return [{ kind: 'code', text: whole }];
  }
}

const JOINED = [
  ['and', 'all'],
  ['or', 'any'],
] as const;
/** Mixed, "and" and "or" bind in a way that nobody expects: such a test stays as written. */
const SIMPLE: ReadonlySet<Test['kind']> = new Set<Test['kind']>(['given', 'yes', 'is']);

function testOf(text: string): Test {
  for (const [word, kind] of JOINED) {
    const parts = text.split(` ${word} `);
    const tests = parts.length > 1 ? parts.map(testOf) : [];
    if (tests.some((test) => test.kind === 'yes' || test.kind === 'given' || test.kind === 'is'))
      return tests.every((test) => SIMPLE.has(test.kind)) ? { kind, tests } : { kind: 'other', text };
  }
  if (PATH.test(text)) return { kind: 'yes', path: text };
  const match = /^([\p{L}_][\w.]*) (!=|==) (.+)$/u.exec(text);
  const value = match ? quoted(match[3]!) : null;
  if (!match || value === null) return { kind: 'other', text };
  if (value === '') return { kind: 'given', path: match[1]!, not: match[2] === '==' };
  return match[2] === '==' ? { kind: 'is', path: match[1]!, value } : { kind: 'other', text };
}
