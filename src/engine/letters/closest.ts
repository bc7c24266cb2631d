/** `; did you mean “opening.title”?` where one of the names is near to what was written; else nothing. */
export function closest(written: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, far: distance(written.toLowerCase(), name.toLowerCase()) }))
    .sort((one, two) => one.far - two.far)[0];
  return near && near.far <= Math.max(2, Math.floor(near.name.length / 4))
    ? `; did you mean “${near.name}”?`
    : '';
}

/** Levenshtein distance; long texts are cut, since no name is that long. */
function distance(one: string, two: string): number {
  const a = one.slice(0, 60);
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === two[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[two.length]!;
}
