import type { CaseFile } from './case-file';

/**
 * For each declaration of a file, whether it was made after the member had scored. Who steps out
 * cannot score any more: where a file holds both, the scorecard came first.
 */
export function scoredBeforeDeclared(file: CaseFile): boolean[] {
  const pair = (item: { application: string; member: string }): string =>
    JSON.stringify([item.application, item.member]);
  const scored = new Set(file.scorecards.map(pair));
  const late = new Set<string>();
  return file.declarations.map((item) => {
    if (item.recused && scored.has(pair(item))) late.add(pair(item));
    return late.has(pair(item));
  });
}
