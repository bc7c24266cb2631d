import type { LintFinding } from '../lint';
import type { CheckTools } from './check';
import type { RawFinding, Settle, Severity } from './finding';
import type { RecordedText } from './texts';
import { listed, quoted, sentence } from './words';

const STRENGTH: Record<Severity, number> = { block: 3, justify: 2, advise: 1 };

interface SignalOptions {
  check: LintFinding['check'];
  settle: readonly Settle[];
  /** Raises or lowers what the linter said, for the place where the text stands. */
  severity?: (found: Severity) => Severity;
}

/** What the linter says about one text under one check, as one finding. */
export function signalFinding(
  tools: CheckTools,
  source: RecordedText,
  { check, settle, severity = (found) => found }: SignalOptions,
): RawFinding[] {
  const signals = tools.lint(source.text, source.as).filter((item) => item.check === check);
  if (signals.length === 0) return [];
  const strongest = signals.reduce((best, item) =>
    STRENGTH[item.severity] > STRENGTH[best.severity] ? item : best,
  );
  const words = [...new Set(signals.map((item) => quoted(source.text.slice(item.start, item.end))))];
  const level = severity(strongest.severity);
  return [
    {
      check,
      severity: level,
      subjects: source.subjects,
      about: source.about,
      message: `${source.title()} says ${listed(words)}. ${sentence(strongest.why)}`,
      because: [source.link],
      settle: level === 'block' ? settle.filter((way) => way.act !== 'justify') : [...settle],
      ground: {
        text: source.text,
        level,
        signals: signals.map((item) => [item.attribute ?? '', item.start, item.end]),
      },
    },
  ];
}
