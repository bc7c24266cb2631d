/** What may cross from a window: plain data of a bounded size and depth. */
export const LIMITS = { bytes: 8 * 1024 * 1024, depth: 40 };

/**
 * Why `value` may not pass, or null when it may. Allowed are null, booleans, finite numbers,
 * strings, arrays and plain objects; depth also catches cycles.
 */
export function whyNotPlain(value: unknown): 'too-large' | 'not-plain' | null {
  let bytes = 0;
  const visit = (part: unknown, depth: number): boolean => {
    bytes += 8;
    if (bytes > LIMITS.bytes || depth > LIMITS.depth) return false;
    if (part === null || part === undefined || typeof part === 'boolean') return true;
    if (typeof part === 'number') return Number.isFinite(part);
    if (typeof part === 'string') {
      bytes += part.length * 2;
      return bytes <= LIMITS.bytes;
    }
    if (Array.isArray(part)) return part.every((item) => visit(item, depth + 1));
    if (typeof part !== 'object' || Object.getPrototypeOf(part) !== Object.prototype) return false;
    return Object.entries(part).every(
      ([key, item]) => key !== '__proto__' && visit(key, depth) && visit(item, depth + 1),
    );
  };
  if (visit(value, 0)) return null;
  return bytes > LIMITS.bytes ? 'too-large' : 'not-plain';
}
