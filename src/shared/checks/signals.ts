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

const strongestOf = (signals: readonly LintFinding[]): LintFinding =>
  signals.reduce((best, item) => (STRENGTH[item.severity] > STRENGTH[best.severity] ? item : best));

const fold = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Why these words were kept; undefined when nobody has said. A longer kept phrase covers its parts. */
const keptWhy = (source: RecordedText, words: string): string | undefined =>
  source.kept?.words.find((kept) => fold(kept.words).includes(fold(words)))?.why;

function keptAnswer(source: RecordedText, words: readonly string[]): NonNullable<RawFinding['kept']> {
  const { by, seq } = source.kept!;
  const text = [...new Set(words.flatMap((item) => keptWhy(source, item) ?? []))].join(' ');
  return { text, seq, by };
}

/** What the linter says about one text under one check, as one finding. */
export function signalFinding(
  tools: CheckTools,
  source: RecordedText,
  { check, settle, severity = (found) => found }: SignalOptions,
): RawFinding[] {
  const all = tools.lint(source.text, source.as).filter((item) => item.check === check);
  if (all.length === 0) return [];
  const wordsOf = (item: LintFinding): string => source.text.slice(item.start, item.end);
  // What blocks cannot be kept; of the rest, only what nobody has kept on purpose is spoken of.
  const blocks = severity(strongestOf(all).severity) === 'block';
  const open = blocks ? all : all.filter((item) => keptWhy(source, wordsOf(item)) === undefined);
  const signals = open.length > 0 ? open : all;
  const strongest = strongestOf(signals);
  const words = [...new Set(signals.map((item) => quoted(wordsOf(item))))];
  const level = severity(strongest.severity);
  return [
    {
      check,
      severity: level,
      subjects: source.subjects,
      about: source.about,
      message: `${source.title()} says ${listed(words)}. ${sentence(strongest.why)}`,
      because: [source.link],
      ...(open.length === 0 ? { kept: keptAnswer(source, all.map(wordsOf)) } : {}),
      settle: level === 'block' ? settle.filter((way) => way.act !== 'justify') : [...settle],
      ground: {
        text: source.text,
        level,
        signals: signals.map((item) => [item.attribute ?? '', item.start, item.end]),
      },
    },
  ];
}
