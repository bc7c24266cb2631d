import type * as z from 'zod';
import { ok, refuse, type Result } from '../kernel/result';
import { fold } from './fold';
import { compile, type CompiledPattern } from './matcher';
import { packSchema, type Pack, type PackRule } from './pack';
import { parsePattern, type Atom, type Step } from './pattern';
import { Vocabulary } from './vocabulary';

export interface CompiledRule {
  source: PackRule;
  why: string;
  suggestion: string;
  patterns: CompiledPattern[];
  falsePositives: CompiledPattern[];
  unless: CompiledPattern[];
}

/** A rule pack ready to use. Compile once with `parseLexicon` and keep it. */
export interface Lexicon {
  readonly language: string;
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  readonly rules: readonly CompiledRule[];
  readonly behaviour: { patterns: CompiledPattern[]; falsePositives: CompiledPattern[] };
  readonly jobContent: { before: CompiledPattern[]; after: CompiledPattern[]; breaks: CompiledPattern[] };
  /** The patterns that can begin with a word, by its id; with a number, under `ANY_NUMBER`. */
  readonly starts: ReadonlyMap<number, readonly { rule: CompiledRule; pattern: CompiledPattern }[]>;
}

/** Stands among the ids for any number written in digits. */
export const ANY_NUMBER = -1;

const COMPILED = new WeakMap<object, Result<Lexicon>>();

/**
 * Reads and compiles a rule pack; the same object is compiled only once.
 * Refusals: `invalid/lexicon` with `details` as a list of `{ path, message }`.
 */
export function parseLexicon(json: unknown): Result<Lexicon> {
  if (typeof json !== 'object' || json === null) return build(json);
  const known = COMPILED.get(json);
  if (known) return known;
  const built = build(json);
  COMPILED.set(json, built);
  return built;
}

interface Problem {
  path: string;
  message: string;
}

function build(json: unknown): Result<Lexicon> {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    return invalid(
      parsed.error.issues.map((issue: z.core.$ZodIssue) => ({
        path: issue.path.join('.'),
        message: issue.message,
      })),
    );
  }
  const pack = parsed.data;
  const problems: Problem[] = [];
  const readAll = (path: string, sources: readonly string[] = []): Step[][] =>
    sources.flatMap((source, i) => {
      const steps = parsePattern(source);
      if (steps.ok) return [steps.value];
      problems.push({ path: `${path}.${i}`, message: steps.error.message });
      return [];
    });
  const sets = new Map(
    Object.entries(pack.sets).map(([name, list]) => [name, readAll(`sets.${name}`, list)]),
  );
  const rules = pack.rules.map((rule, i) => ({
    rule,
    patterns: readAll(`rules.${i}(${rule.id}).patterns`, rule.patterns),
    falsePositives: readAll(`rules.${i}(${rule.id}).falsePositives`, rule.falsePositives),
    unless: readAll(`rules.${i}(${rule.id}).unless`, rule.unless),
  }));
  const behaviour = {
    patterns: readAll('behaviour.patterns', pack.behaviour.patterns),
    falsePositives: readAll('behaviour.falsePositives', pack.behaviour.falsePositives),
  };
  const jobContent = {
    before: readAll('jobContent.before', pack.jobContent?.before),
    after: readAll('jobContent.after', pack.jobContent?.after),
    breaks: readAll('jobContent.breaks', pack.jobContent?.breaks),
  };
  const used = [
    ...rules.flatMap((r) => [...r.patterns, ...r.falsePositives, ...r.unless]),
    ...behaviour.patterns,
    ...behaviour.falsePositives,
    ...Object.values(jobContent).flat(),
  ];
  problems.push(...ruleProblems(pack), ...setProblems(sets, used));
  if (problems.length > 0) return invalid(problems);

  const vocabulary = new Vocabulary(pack.guard.map(fold));
  const ready = (list: readonly Step[][]): CompiledPattern[] =>
    list.map((steps) => compile(steps, sets, vocabulary));
  const compiled = rules.map(({ rule, patterns, falsePositives, unless }): CompiledRule => {
    const topic = pack.topics[rule.attribute];
    return {
      source: rule,
      why: rule.why ?? topic?.why ?? '',
      suggestion: rule.suggestion ?? topic?.suggestion ?? '',
      patterns: ready(patterns),
      falsePositives: ready(falsePositives),
      unless: ready(unless),
    };
  });
  return ok({
    language: pack.language,
    pack,
    vocabulary,
    rules: compiled,
    behaviour: { patterns: ready(behaviour.patterns), falsePositives: ready(behaviour.falsePositives) },
    jobContent: {
      before: ready(jobContent.before),
      after: ready(jobContent.after),
      breaks: ready(jobContent.breaks),
    },
    starts: indexStarts(compiled),
  });
}

function indexStarts(rules: readonly CompiledRule[]): Lexicon['starts'] {
  const starts = new Map<number, { rule: CompiledRule; pattern: CompiledPattern }[]>();
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const id of pattern.startsWithNumber ? [...pattern.startIds, ANY_NUMBER] : pattern.startIds) {
        const list = starts.get(id);
        if (list) list.push({ rule, pattern });
        else starts.set(id, [{ rule, pattern }]);
      }
    }
  }
  return starts;
}

function ruleProblems(pack: Pack): Problem[] {
  const seen = new Set<string>();
  return pack.rules.flatMap((rule, i) => {
    const found: Problem[] = [];
    const say = (message: string): void => void found.push({ path: `rules.${i}(${rule.id})`, message });
    if (seen.has(rule.id)) say('This id is used twice.');
    seen.add(rule.id);
    if (!rule.patterns?.length && !rule.marks?.length) say('A rule needs patterns or marks.');
    if (!(rule.source in pack.sources)) say(`The source "${rule.source}" is not listed in "sources".`);
    if (!(rule.attribute in pack.topics) && !(rule.why && rule.suggestion)) {
      say(`Neither the rule nor the topic "${rule.attribute}" says why and what to write instead.`);
    }
    return found;
  });
}

const setsOf = (atom: Atom): string[] =>
  atom.kind === 'set' ? [atom.name] : atom.kind === 'phrase' ? atom.atoms.flatMap(setsOf) : [];

const setsIn = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.kind === 'one-of' ? step.atoms.flatMap(setsOf) : []));

function setProblems(sets: ReadonlyMap<string, readonly Step[][]>, used: readonly Step[][]): Problem[] {
  const problems: Problem[] = [];
  const visit = (name: string, above: readonly string[]): void => {
    const list = sets.get(name);
    if (!list) problems.push({ path: 'sets', message: `There is no set <${name}>.` });
    else if (above.includes(name))
      problems.push({ path: `sets.${name}`, message: `The set <${name}> contains itself.` });
    else for (const inner of new Set(list.flatMap(setsIn))) visit(inner, [...above, name]);
  };
  for (const name of new Set([...used.flatMap(setsIn), ...sets.keys()])) visit(name, []);
  return problems;
}

const invalid = (problems: Problem[]): Result<Lexicon> =>
  refuse(
    'invalid',
    'lexicon',
    `The rule pack has ${problems.length} ${problems.length === 1 ? 'error' : 'errors'}: ${problems[0]!.path}: ${problems[0]!.message}`,
    problems,
  );
