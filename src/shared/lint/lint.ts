import type { LintAs, LintFinding } from './finding';
import { ANY_NUMBER, type CompiledRule, type Lexicon } from './lexicon';
import { canBegin, matchAt, read, type CompiledPattern, type Reading } from './matcher';
import { severityOf, STRENGTH } from './severity';
import { tokenise } from './tokens';

export interface LintOptions {
  as: LintAs;
  /** Language of the text (`en`, `en-GB`), for telling words apart. The caller chooses the pack. */
  language: string;
  lexicon: Lexicon;
}

interface Span {
  from: number;
  to: number;
}

/**
 * Finds the signals of a rule pack in a text, ordered by position. Pure: the same text and pack
 * give the same findings.
 */
export function lint(text: string, { as, language, lexicon }: LintOptions): LintFinding[] {
  const locale = /^[a-z]{2,3}$/.exec(language.split('-')[0]!)?.[0] ?? lexicon.language;
  const readings = read(tokenise(text, locale), lexicon.vocabulary);
  const behaviour = as === 'letter' ? () => false : behaviourNear(text, readings, lexicon);
  const findings: LintFinding[] = [];
  const report = (rule: CompiledRule, start: number, end: number, signal = rule.source.class): void => {
    const { check, attribute } = rule.source;
    const severity = severityOf(check, signal, as);
    if (severity)
      findings.push({ check, severity, attribute, start, end, why: rule.why, suggestion: rule.suggestion });
  };
  const applies = (rule: CompiledRule): boolean => rule.source.as?.includes(as) ?? true;

  const tryAt = (at: number, { rule, pattern }: { rule: CompiledRule; pattern: CompiledPattern }): void => {
    if (!applies(rule)) return;
    const to = matchAt(readings, at, pattern.steps);
    if (to === -1) return;
    const sentence = sentenceOf(readings, at);
    const span = { from: at, to };
    if (overlaps(readings, sentence, rule.falsePositives, span)) return;
    if (overlaps(readings, sentence, rule.unless, sentence)) return;
    if (rule.source.check === 'trait-not-behaviour' && !rule.source.evenWithBehaviour && behaviour(sentence))
      return;
    const content =
      rule.source.check === 'protected-signal' && isJobContent(readings, sentence, span, lexicon);
    report(rule, readings[at]!.token.start, readings[to - 1]!.token.end, content ? 'A' : undefined);
  };
  readings.forEach(({ ids, idsWithNext, number }, at) => {
    for (const id of ids) lexicon.starts.get(id)?.forEach((start) => tryAt(at, start));
    for (const id of idsWithNext) lexicon.starts.get(id)?.forEach((start) => tryAt(at, start));
    if (number >= 0) lexicon.starts.get(ANY_NUMBER)?.forEach((start) => tryAt(at, start));
  });
  for (const rule of lexicon.rules) {
    for (const mark of rule.source.marks ?? []) {
      if (!applies(rule)) continue;
      for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length))
        report(rule, at, at + mark.length);
    }
  }
  return strongest(findings);
}

function sentenceOf(readings: readonly Reading[], at: number): Span {
  const { sentence } = readings[at]!.token;
  let from = at;
  let to = at + 1;
  while (readings[from - 1]?.token.sentence === sentence) from -= 1;
  while (readings[to]?.token.sentence === sentence) to += 1;
  return { from, to };
}

/** No pattern is longer in words; keeps long texts without full stops cheap. */
const REACH = 16;

/** Whether a pattern, looked for within `area`, shares a word with `span`. */
function overlaps(
  readings: readonly Reading[],
  area: Span,
  patterns: readonly CompiledPattern[],
  span: Span,
): boolean {
  for (const pattern of patterns) {
    for (let at = Math.max(area.from, span.from - REACH); at < Math.min(area.to, span.to); at += 1) {
      if (canBegin(readings[at]!, pattern) && matchAt(readings, at, pattern.steps) > span.from) return true;
    }
  }
  return false;
}

const BEFORE = 4;

/** See `jobContent` in the pack. */
function isJobContent(
  readings: readonly Reading[],
  sentence: Span,
  span: Span,
  { jobContent }: Lexicon,
): boolean {
  const { before, after, breaks } = jobContent;
  const startsAt = (pattern: CompiledPattern, at: number): number =>
    at < sentence.to && canBegin(readings[at]!, pattern) ? matchAt(readings, at, pattern.steps) : -1;
  const broken = (from: number): boolean =>
    breaks.some((pattern) => {
      for (let at = from; at < span.to; at += 1) if (startsAt(pattern, at) !== -1) return true;
      return false;
    });
  if (broken(span.from)) return false;
  const next = readings[span.to];
  if (next?.token.joined && after.some((pattern) => startsAt(pattern, span.to) !== -1)) return true;
  return before.some((pattern) => {
    for (let at = Math.max(sentence.from, span.from - REACH); at < span.to; at += 1) {
      const end = startsAt(pattern, at);
      if (end !== -1 && end >= span.from - BEFORE && at < span.from && !broken(end)) return true;
    }
    return false;
  });
}

const QUOTES = /["“”„«»]/g;

/** Where quotations of at least two words begin. Quotes are taken in pairs, within a line. */
function quotations(text: string): number[] {
  const marks = [...text.matchAll(QUOTES)].map((mark) => mark.index);
  const found: number[] = [];
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const inside = text.slice(marks[i]! + 1, marks[i + 1]).trim();
    if (/\s/.test(inside) && !inside.includes('\n')) found.push(marks[i]!);
  }
  return found;
}

/** Tells whether a sentence, or one beside it, describes something that was done or said. */
function behaviourNear(
  text: string,
  readings: readonly Reading[],
  lexicon: Lexicon,
): (sentence: Span) => boolean {
  let described: Set<number> | undefined;
  const describe = (): Set<number> => {
    const found = new Set<number>();
    const { patterns, falsePositives } = lexicon.behaviour;
    readings.forEach((reading, at) => {
      for (const pattern of patterns) {
        if (found.has(reading.token.sentence) || !canBegin(reading, pattern)) continue;
        const to = matchAt(readings, at, pattern.steps);
        if (to === -1 || overlaps(readings, sentenceOf(readings, at), falsePositives, { from: at, to }))
          continue;
        found.add(reading.token.sentence);
      }
    });
    for (const quotation of quotations(text)) {
      const inside = readings.find(({ token }) => token.start >= quotation);
      if (inside) found.add(inside.token.sentence);
    }
    return found;
  };
  return ({ from }) => {
    described ??= describe();
    const { sentence } = readings[from]!.token;
    return [sentence - 1, sentence, sentence + 1].some((near) => described!.has(near));
  };
}

/** Where signals of one check and attribute overlap, the strongest stays, then the longest. */
function strongest(findings: LintFinding[]): LintFinding[] {
  const kept: LintFinding[] = [];
  const byStrength = findings.toSorted(
    (a, b) =>
      STRENGTH[b.severity] - STRENGTH[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const finding of byStrength) {
    const covered = kept.some(
      (other) =>
        other.check === finding.check &&
        other.attribute === finding.attribute &&
        other.start < finding.end &&
        finding.start < other.end,
    );
    if (!covered) kept.push(finding);
  }
  return kept.toSorted(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      compare(a.check, b.check) ||
      compare(a.attribute ?? '', b.attribute ?? ''),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
