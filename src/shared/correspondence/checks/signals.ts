import type { LintFinding } from '../../lint';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { cover, isCovered, knownWords, spokenParts } from '../known-words';

/**
 * What the linter says about the outgoing text, for one check. Words that stand there because they
 * are a name, a title or a label on record are left alone.
 */
export function signalsOf(check: LintFinding['check'], input: LetterCheckInput): LetterFault[] {
  const known = knownWords(input.record, input.app, input.draft);
  return spokenParts(input.draft).flatMap((part, index) => {
    const covered = cover(part, known);
    return input.tools
      .lint(part, input.draft.language)
      .filter((signal) => signal.check === check && !isCovered(covered, signal.start, signal.end))
      .map((signal): LetterFault => {
        const hint = signal.suggestion === undefined ? '' : ` ${signal.suggestion}`;
        const message = `“${part.slice(signal.start, signal.end)}”: ${signal.why}${hint}`;
        return { severity: signal.severity, message, about: `${index} ${signal.start}` };
      });
  });
}
