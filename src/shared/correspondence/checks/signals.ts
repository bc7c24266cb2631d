import type { LintFinding } from '../../lint';
import type { LetterFault } from '../finding';
import { cover, isCovered, knownWords } from '../known-words';
import type { OutgoingInput } from '../outgoing';

/**
 * What the linter says about the outgoing text, for one check. Words that stand there because they
 * are a name, a title or a label on record are left alone.
 */
export function signalsOf(check: LintFinding['check'], { record, app, out, tools }: OutgoingInput) {
  const known = knownWords(record, app, out);
  return out.parts.flatMap((part, index) => {
    const covered = cover(part, known);
    const seen = new Set<string>();
    return out.languages
      .flatMap((language) => tools.lint(part, language))
      .filter(({ check: found, start, end }) => {
        const place = `${start} ${end}`;
        if (found !== check || isCovered(covered, start, end) || seen.has(place)) return false;
        return seen.add(place);
      })
      .map(({ severity, start, end, why, suggestion }): LetterFault => {
        const hint = suggestion === undefined ? '' : ` ${suggestion}`;
        const message = `“${part.slice(start, end)}”: ${why}${hint}`;
        return { severity, message, about: `${index} ${start}`, start, end };
      });
  });
}
