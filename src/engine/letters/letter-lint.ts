import { remembered, type LintTool } from '@shared/checks';
import type { LetterTools } from '@shared/correspondence';
import type { RecordState } from '@shared/record';
import { lintWith, type Desk } from '../desk';

/** Paragraphs of letters are few and repeat; a candidate's own words are the rest. */
const MOST = 20_000;

/** By language. Forgotten with the folded record: when the log closes, and after an erasure. */
const tools = new WeakMap<RecordState, Map<string, LintTool>>();

/** The linter for outgoing text. It reads each text of an open log once. */
export function letterLint(desk: Desk, state: RecordState): LetterTools['lint'] {
  const known = tools.get(state) ?? new Map<string, LintTool>();
  tools.set(state, known);
  return (text, language) => {
    let tool = known.get(language);
    if (!tool) known.set(language, (tool = remembered(lintWith(desk.services.lexicons, language), MOST)));
    return tool(text, 'letter');
  };
}
