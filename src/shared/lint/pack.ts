import * as z from 'zod';

const patterns = z.array(z.string().min(1));

/** What a person reads about a topic when the rule has no words of its own. */
const topic = z.strictObject({ why: z.string().min(1), suggestion: z.string().min(1) });

const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  check: z.enum(['protected-signal', 'trait-not-behaviour', 'third-party-conduct', 'discourteous']),
  attribute: z.string().regex(/^[a-z-]+$/),
  /** D direct, C coded (a proxy), A ambiguous. */
  class: z.enum(['D', 'C', 'A']),
  /** Texts the rule is for; all by default. */
  as: z
    .array(z.enum(['note', 'reason', 'letter']))
    .min(1)
    .optional(),
  patterns: patterns.optional(),
  /** Literal strings, for signs that are not words: "!", ":(". */
  marks: z.array(z.string().min(1)).optional(),
  /** A match that overlaps one of these is not a finding. */
  falsePositives: patterns.optional(),
  /** A match in a sentence with one of these is not a finding. */
  unless: patterns.optional(),
  /** Trait rules only: fires even where behaviour is described beside it. */
  evenWithBehaviour: z.boolean().optional(),
  why: z.string().min(1).optional(),
  suggestion: z.string().min(1).optional(),
  examples: z.array(z.string().min(1)).min(1),
  nonExamples: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
});

/** A rule pack: `resources/lexicon/<language>.json`. How to write one: docs/lexicon.md. */
export const packSchema = z.strictObject({
  format: z.literal(1),
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Sources by name; every rule names one. */
  sources: z.record(z.string(), z.string().min(1)),
  topics: z.record(z.string(), topic),
  /** Named lists of patterns, usable as <name> in any pattern. */
  sets: z.record(z.string().regex(/^[a-z0-9-]+$/), patterns),
  /** Real words one slip away from a listed one: never taken for it. */
  guard: z.array(z.string().min(1)),
  /** Signs that a sentence tells what somebody did or said. */
  behaviour: z.strictObject({ patterns, falsePositives: patterns.optional() }),
  /**
   * Signs that a protected word is the matter of the work ("a case with a disabled client", "knows
   * asylum law"), not a remark on the candidate: the signal is then only advised. `before` stands up
   * to four words before it, `after` right behind it; not where one of `breaks` stands in or
   * between ("described her illness").
   */
  jobContent: z.strictObject({ before: patterns, after: patterns, breaks: patterns }).optional(),
  rules: z.array(rule).min(1),
});

export type Pack = z.infer<typeof packSchema>;
export type PackRule = Pack['rules'][number];
