import type { DuplicateGroup } from '@shared/candidates';

export interface PairToReview {
  by: DuplicateGroup['by'];
  first: DuplicateGroup['people'][number];
  second: DuplicateGroup['people'][number];
}

/** Every two records about which nobody has said yet whether they are one person. */
export function pairsToReview(groups: readonly DuplicateGroup[]): PairToReview[] {
  return groups.flatMap(({ by, people, pairs }) => {
    const known = new Map(people.map((person) => [person.candidate, person]));
    return pairs.flatMap(({ candidate, other, judged }) => {
      const [first, second] = [known.get(candidate), known.get(other)];
      return judged !== null || first === undefined || second === undefined ? [] : [{ by, first, second }];
    });
  });
}
