export type { LintAs, LintFinding } from './finding';
export { parseLexicon, type Lexicon } from './lexicon';
export { lint, type LintOptions } from './lint';
