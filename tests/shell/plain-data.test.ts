import { LIMITS, whyNotPlain } from '@main/plain-data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('what may cross from a window', () => {
  it('is any JSON value of a bounded depth without a part called __proto__', () => {
    const plain = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(
        plain.filter((json) => !json.includes('"__proto__":')),
        (json) => {
          expect(whyNotPlain(JSON.parse(json))).toBe(null);
        },
      ),
    );
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = { deeper: cycle };
  it.each<[string, unknown, string]>([
    ['a cycle', cycle, 'not-plain'],
    ['not a number', { n: Number.NaN }, 'not-plain'],
    ['infinity', [Number.POSITIVE_INFINITY], 'not-plain'],
    ['a date', new Date(0), 'not-plain'],
    ['a map', new Map(), 'not-plain'],
    ['bytes', new Uint8Array(4), 'not-plain'],
    ['a big integer', 1n, 'not-plain'],
    ['a function', () => 1, 'not-plain'],
    ['an own __proto__', JSON.parse('{"a":{"__proto__":{"x":1}}}'), 'not-plain'],
    ['an object of a class', Object.create({ inherited: 1 }), 'not-plain'],
    ['a long text', 'x'.repeat(LIMITS.bytes / 2 + 1), 'too-large'],
    ['many small parts', Array.from({ length: LIMITS.bytes / 8 + 1 }, () => 1), 'too-large'],
    ['a long name', { ['k'.repeat(LIMITS.bytes)]: 1 }, 'too-large'],
  ])('is not %s', (_what, value, why) => {
    expect(whyNotPlain(value)).toBe(why);
  });
});
