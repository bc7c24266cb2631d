/** What can be written at the cursor of a template's text. Pure: the editor only shows it. */
import { DISPOSITIONS } from '@shared/decisions';
import { OUTCOMES, STAGE_KINDS } from '@shared/openings';
import { TEMPLATE_FILTERS, YES_NO_VARIABLES } from '@shared/letters';

export interface Offer {
  label: string;
  kind: 'variable' | 'test' | 'claim' | 'filter' | 'tag' | 'value';
  /** What is written in place of what was typed. */
  insert: string;
}

export interface Offers {
  /** Offset in the text before the cursor from which `insert` replaces. */
  from: number;
  offers: Offer[];
}

export interface Known {
  variables: readonly string[];
  claims: readonly string[];
}

const OPEN = /(?<open>\{\{|\{%)-?(?<inside>(?:(?!\}\}|%\}).)*)$/s;
const TAGS: readonly (readonly [label: string, insert: string])[] = [
  ['if', 'if '],
  ['unless', 'unless '],
  ['elsif', 'elsif '],
  ['else', 'else %}'],
  ['endif', 'endif %}'],
  ['endunless', 'endunless %}'],
  ['case', 'case '],
  ['when', 'when "'],
  ['endcase', 'endcase %}'],
];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'opening.outcome': OUTCOMES,
  'stage.kind': STAGE_KINDS,
  disposition: DISPOSITIONS,
  band: ['below', 'at', 'above'],
};

/** @returns null where plain words are being written */
export function offersAt(before: string, after: string, known: Known): Offers | null {
  const match = OPEN.exec(before);
  if (!match) return before.endsWith('{') ? atBrace(before, known) : null;
  const { open, inside = '' } = match.groups ?? {};
  return open === '{{' ? inOutput(before, inside, after, known) : inTag(before, inside, after, known);
}

function atBrace(before: string, { variables }: Known): Offers {
  const whole = variables
    .filter((name) => !YES_NO_VARIABLES.has(name))
    .map((name): Offer => ({ label: name, kind: 'variable', insert: `{{ ${name} }}` }));
  return { from: before.length - 1, offers: [...whole, { label: 'if', kind: 'tag', insert: '{% if ' }] };
}

function inOutput(before: string, inside: string, after: string, known: Known): Offers | null {
  const claim = /\|\s*says\s*:\s*(?<quote>["']?)(?<typed>[\w-]*)$/.exec(inside)?.groups;
  if (claim) {
    const { quote = '', typed = '' } = claim;
    const end = quote === '' ? '"' : after.startsWith(quote) ? '' : quote;
    return offered(
      before,
      typed,
      known.claims,
      'claim',
      (name) => `${quote === '' ? '"' : ''}${name}${end}${closing(after, '}}', end)}`,
    );
  }
  if (inQuotes(inside)) return null;
  const filter = /\|\s*(?<typed>[\w-]*)$/.exec(inside)?.groups;
  if (filter)
    return offered(before, filter['typed']!, TEMPLATE_FILTERS, 'filter', (name) =>
      name === 'says' ? 'says: "' : ['append', 'prepend', 'default'].includes(name) ? `${name}: ` : name,
    );
  // A variable stands first, or after the colon of a filter.
  const value = /^\s*(?<typed>[\w.]*)$/.exec(inside)?.groups ?? /:\s*(?<typed>[\w.]*)$/.exec(inside)?.groups;
  if (!value) return null;
  const names = known.variables.filter((name) => !YES_NO_VARIABLES.has(name));
  return offered(before, value['typed']!, names, 'variable', (name) => `${name}${closing(after, '}}')}`);
}

function inTag(before: string, inside: string, after: string, { variables }: Known): Offers | null {
  const value = /(?<name>[\w.]+)\s*(?:==|!=)\s*["'](?<typed>[\w-]*)$/.exec(inside)?.groups;
  if (value) {
    const quote = /(["'])[\w-]*$/.exec(inside)![1]!;
    return offered(before, value['typed']!, VALUES[value['name']!] ?? [], 'value', (name) =>
      after.startsWith(quote) ? name : `${name}${quote}`,
    );
  }
  if (inQuotes(inside)) return null;
  const tag = /^\s*(?<typed>\w*)$/.exec(inside)?.groups;
  if (tag) {
    const inserts = new Map(TAGS);
    return offered(before, tag['typed']!, [...inserts.keys()], 'tag', (name) =>
      after.trimStart().startsWith('%}') ? inserts.get(name)!.replace(/ %\}$/, '') : inserts.get(name)!,
    );
  }
  const test = /\b(?:if|unless|elsif|and|or|case)\s+(?<typed>[\w.]*)$/.exec(inside)?.groups;
  if (!test) return null;
  const asked = /\bcase\s+[\w.]*$/.test(inside);
  return offered(before, test['typed']!, variables, 'test', (name) =>
    asked || YES_NO_VARIABLES.has(name)
      ? `${name}${closing(after, '%}')}`
      : name in VALUES
        ? `${name} == "`
        : `${name} != ""${closing(after, '%}')}`,
  );
}

const offered = (
  before: string,
  typed: string,
  names: readonly string[],
  kind: Offer['kind'],
  insert: (name: string) => string,
): Offers => ({
  from: before.length - typed.length,
  offers: names.map((label) => ({ label, kind, insert: insert(label) })),
});

const inQuotes = (inside: string): boolean => (inside.match(/"/g)?.length ?? 0) % 2 === 1;

/** The closing braces, unless they are there already or more of the output follows. */
function closing(after: string, braces: '}}' | '%}', written = ''): string {
  const rest = written === '' ? after.replace(/^["']/, '') : after;
  return new RegExp(`^[^{}%\\n]*-?${braces}`).test(rest) ? '' : ` ${braces}`;
}
