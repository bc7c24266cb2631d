/**
 * LiquidJS behind a small door. A template is text with named variables and conditions and nothing
 * else: no loops, no files, no code. Whatever it does, the answer is a text or a refusal with the
 * line and column of the fault.
 */
import { Liquid, LiquidError, type Template } from 'liquidjs';
import { ok, refuse, type Result } from '@shared/kernel';
import type { TEMPLATE_CLAIMS } from '@shared/letters';

/** Where a text stands, for the person who has to mend it: "After interview (en-GB), paragraph 2". */
export interface TemplatePlace {
  template: string;
  part: string;
}

const TAGS = new Set(['if', 'unless', 'case', 'comment', '#']);
const FILTERS = new Set(['default', 'append', 'prepend', 'capitalize', 'upcase', 'downcase', 'strip']);
/** Characters of one text, milliseconds of one rendering, units of LiquidJS's memory count. */
const LIMITS = { parseLimit: 8_000, renderLimit: 1_000, memoryLimit: 400_000 };
const CACHED = 2_000;

export type Scope = Record<string, unknown>;

/** A claim with the words that make it. */
export interface Said {
  claim: (typeof TEMPLATE_CLAIMS)[number];
  text: string;
}

/** Claims made while a scope was rendered. */
const said = new WeakMap<object, Said[]>();

function createLiquid(): Liquid {
  const liquid = new Liquid({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    dynamicPartials: false,
    // Without a store of its own LiquidJS would read files.
    templates: {},
  });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.has(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) if (!FILTERS.has(name)) delete liquid.filters[name];
  // `{{ "The post has been filled." | says: "another-appointed" }}`: the claim travels with its sentence.
  liquid.registerFilter('says', function says(text: unknown, claim: unknown) {
    said.get(this.context.environments)?.push({ claim: String(claim) as Said['claim'], text: String(text) });
    return text;
  });
  return liquid;
}

const liquid = createLiquid();
const cache = new Map<string, Template[]>();

function parse(source: string): Template[] {
  const known = cache.get(source);
  if (known) return known;
  const parsed = liquid.parse(source);
  if (cache.size >= CACHED) cache.clear();
  cache.set(source, parsed);
  return parsed;
}

export interface Rendered {
  text: string;
  /** The claims its sentences made, in reading order. */
  said: Said[];
}

/** @returns refused `invalid/template-invalid` with `{ template, part, line, column }` */
export function renderText(source: string, scope: Scope, place: TemplatePlace): Result<Rendered> {
  const own: Scope = { ...scope };
  const claims: Said[] = [];
  said.set(own, claims);
  try {
    const text = String(liquid.renderSync(parse(source), own));
    return ok({ text, said: claims });
  } catch (error) {
    return templateRefusal(error, place);
  }
}

/** Every variable a text uses, in branches not taken too, with where it stands. */
export function variablesIn(
  source: string,
  place: TemplatePlace,
): Result<{ path: string; line: number; column: number }[]> {
  try {
    const { globals } = liquid.parseAndAnalyzeSync(source, undefined, { partials: false });
    const uses = Object.values(globals).flat();
    return ok(
      uses.map(({ segments, location }) => ({
        path: segments.map((segment) => (typeof segment === 'object' ? '…' : String(segment))).join('.'),
        line: location.row,
        column: location.col,
      })),
    );
  } catch (error) {
    return templateRefusal(error, place);
  }
}

function templateRefusal(error: unknown, place: TemplatePlace): Result<never> {
  if (!(error instanceof Error)) throw error;
  const [line, column] = positionOf(error);
  const what = error.message.replace(/, line:\d+, col:\d+.*$/s, '');
  const limit = LIMIT_WORDS.find(([pattern]) => pattern.test(what));
  return templateFault(limit ? limit[1] : what, { ...place, line, column });
}

const LIMIT_WORDS: [RegExp, string][] = [
  [/parse length limit/, `the text is too long: ${LIMITS.parseLimit} characters at most`],
  [/memory alloc limit/, 'the text it makes grows too large'],
  [/render limit/, 'filling it in takes too long'],
];

/** A fault in a template as a refusal that says where it is. */
export const templateFault = (what: string, at: TemplatePlace & { line: number; column: number }) =>
  refuse(
    'invalid',
    'template-invalid',
    `${at.template}, ${at.part}, line ${at.line}, column ${at.column}: ${what}.`,
    at,
  );

function positionOf(error: Error): [number, number] {
  if (!LiquidError.is(error)) return [1, 1];
  const [line = 1, column = 1] =
    (error.token as { getPosition?: () => number[] } | undefined)?.getPosition?.() ?? [];
  return [line, column];
}
