/** What LiquidJS reports, in the words of somebody who writes letters. */
const TAGS = '“if”, “unless”, “case” and “comment”';

const WORDS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^output (.*) not closed$/s, () => 'this begins with “{{” and is not closed with “}}”'],
  [/^tag "?(\{%.*?)"? not closed$/s, ([, tag]) => unclosed(tag ?? '')],
  [/^tag "end(\w+)" not found$/, ([, name]) => `“end${name}” stands here without its “${name}”`],
  [/^tag "(else|elsif|when)" not found$/, ([, name]) => `“${name}” stands here without its “if” or “case”`],
  [/^tag "(.*)" not found$/, ([, name]) => `there is no tag “${name}”; there are ${TAGS}`],
  [/^undefined filter: (.*)$/, ([, name]) => `there is no filter “${name}”`],
  [/^expected ":" after filter name$/, () => 'a colon is missing after the name of the filter'],
  [
    /^expected "\|" before filter$/,
    () => 'something here is not understood; a comparison is written “==” or “!=”',
  ],
  [/^expected filter name$/, () => 'the name of a filter is missing after “|”'],
  [/^invalid value expression/, () => 'the name of a variable is missing'],
  [/^unexpected elsif after else$/, () => '“elsif” cannot come after “else”'],
  [/^illegal tag syntax/, () => `the name of a tag is missing; there are ${TAGS}`],
];

function unclosed(tag: string): string {
  const name = /^\{%-?\s*(\w+).*%\}$/s.exec(tag)?.[1];
  return name
    ? `“${name}” is not closed with “{% end${name} %}”`
    : 'this begins with “{%” and is not closed with “%}”';
}

/** The sentence for what LiquidJS says; its own where there is none. */
export function faultWords(what: string): string {
  for (const [pattern, say] of WORDS) {
    const match = pattern.exec(what);
    if (match) return say(match);
  }
  return what;
}
