/** Parts of a template's text that are not words of the letter, for showing them calmly apart. */
export interface Mark {
  from: number;
  to: number;
  kind: 'variable' | 'condition' | 'claim' | 'words';
}

const TOKEN = /\{\{(?<output>(?:"[^"]*"|'[^']*'|[^"'])*?)\}\}|\{%.*?%\}/gs;
const QUOTED = /"[^"]*"|'[^']*'/g;

/** In order; `words` lie inside an output: what stands in quotation marks comes into the letter. */
export function wordsMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    const { output } = match.groups ?? {};
    if (output === undefined) {
      marks.push({ from, to, kind: 'condition' });
      continue;
    }
    marks.push({ from, to, kind: /\|\s*says\b/.test(output) ? 'claim' : 'variable' });
    for (const quoted of output.matchAll(QUOTED)) {
      if (/\bsays\s*:\s*$/.test(output.slice(0, quoted.index))) continue;
      const start = from + 2 + quoted.index + 1;
      if (quoted[0].length > 2) marks.push({ from: start, to: start + quoted[0].length - 2, kind: 'words' });
    }
  }
  return marks;
}
