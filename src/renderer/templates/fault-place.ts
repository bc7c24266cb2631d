import type { LetterKind, Statement, TemplateFault, TemplateSet } from '@shared/letters';

export type About = LetterKind | Statement['ground'] | null;

/** The letter or the sentence a fault is about; null for the set as a whole. */
export function faultAbout(set: TemplateSet, fault: TemplateFault): About {
  if (fault.template !== null) return set.templates[fault.template]?.kind ?? null;
  return fault.statement === null ? null : (set.statements[fault.statement]?.ground ?? null);
}

/** Line and column (from 1) as an offset in UTF-16 code units, never outside of the text. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, item) => sum + item.length + 1, 0);
  return Math.min(before + column - 1, text.length);
}

/** What to underline: from the fault to the end of the word or the braces, at least one character. */
export function faultRange(
  text: string,
  fault: Pick<TemplateFault, 'line' | 'column'>,
): { from: number; to: number } {
  const at = offsetOf(text, fault.line, fault.column);
  const rest = /^(?:\{\{.*?\}\}|\{%.*?%\}|\{[{%][^\n]*|[\w.-]+|.)/su.exec(text.slice(at))?.[0] ?? '';
  const from = rest === '' ? Math.max(0, at - 1) : at;
  return { from, to: Math.max(at + rest.length, Math.min(from + 1, text.length)) };
}
