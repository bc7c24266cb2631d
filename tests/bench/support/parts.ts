import type { Bench } from './bench';

/** The parts in the order of the table, each loaded only by the process that runs it. */
export const PARTS = {
  checks: async () => (await import('../checks.bench')).checks,
  view: async () => (await import('../view.bench')).view,
  search: async () => (await import('../search.bench')).search,
  append: async () => (await import('../append.bench')).append,
  open: async () => (await import('../open.bench')).open,
  verify: async () => (await import('../verify.bench')).verify,
  why: async () => (await import('../why.bench')).why,
  window: async () => (await import('../window.bench')).windowBench,
  letters: async () => (await import('../letters.bench')).letters,
  preview: async () => (await import('../preview.bench')).preview,
  case: async () => (await import('../case.bench')).caseFile,
} satisfies Record<string, () => Promise<Bench>>;
