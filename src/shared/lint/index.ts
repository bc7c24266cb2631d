export { LINT_AS, type LintAs, type LintFinding } from './finding';
export { parseLexicon, type Lexicon } from './lexicon';
export { lint, type LintOptions } from './lint';
