import type { AuditStatement } from '../../audit';
import type { Kept } from '../../scorecards';
import { say } from '../sentences';
import { said, withheld, type Subject } from '../subject';

/**
 * Words that somebody kept on purpose in a text, each with the reason. They are parts of that
 * text: whoever may not read it may not read them either.
 */
export function keptStatements(
  subject: Subject,
  text: string,
  kept: readonly Kept[] | undefined,
  where: string,
  seqs: readonly number[],
): AuditStatement[] {
  const { shield } = subject;
  return (kept ?? []).map(({ words, why }) => {
    const shown = shield.text([text, words, why].join('\n'));
    return shown.withheld === null
      ? said(say.kept.words(shield.inline(words), where, shield.inline(why)), seqs)
      : withheld(say.kept.withheld, shown.withheld, seqs);
  });
}
