/**
 * A reference that reads like its label (`Two years' desk work` → `two-years-desk-work`) and is not
 * taken yet. Labels without Latin letters or figures give `fallback`.
 */
export function freeSlug(label: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = label
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  const base = plain === '' ? fallback : plain;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
