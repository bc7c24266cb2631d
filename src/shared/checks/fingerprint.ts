/** JSON with sorted keys, so that equal grounds have equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/**
 * A short mark of what a finding rests on; another ground gives another mark. It stays in the clear
 * part of the log, so it must not hold the ground's words: hence a hash (FNV-1a, two lanes of 32
 * bits). It guards against change, not against an attacker, who would have to forge the chain.
 */
export function fingerprintOf(ground: unknown): string {
  const text = canonical(ground);
  return `${lane(text, 0x811c9dc5)}${lane(text, 0x9747b28c)}`;
}

function lane(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
