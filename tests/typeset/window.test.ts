import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYOUTS, type Layout, type LetterModel } from '@shared/letters';
import { letter } from './fixtures';
import { rawPdf, type Run, readPdf } from './read-pdf';
import { opened, refused, typesetter } from './support';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the text of an address may stand, in millimetres: the table of layouts. */
const FIELDS: Record<Layout, Box> = {
  'din-5008-a': { left: 25, top: 27 + 17.7, right: 105, bottom: 27 + 45 },
  'din-5008-b': { left: 25, top: 45 + 17.7, right: 105, bottom: 45 + 45 },
  'uk-dl': { left: 20, top: 57, right: 100, bottom: 81 },
  france: { left: 100, top: 35, right: 200, bottom: 80 },
  'us-10': { left: 22.2, top: 63.5, right: 111.1, bottom: 80.4 },
};

/** What shows through the window: nothing but the address and its return line may stand here. */
const WINDOWS: Record<Layout, Box> = {
  'din-5008-a': { left: 20, top: 27, right: 105, bottom: 72 },
  'din-5008-b': { left: 20, top: 45, right: 105, bottom: 90 },
  'uk-dl': { left: 20, top: 57, right: 100, bottom: 81 },
  france: { left: 100, top: 35, right: 200, bottom: 80 },
  'us-10': { left: 0, top: 51.9, right: 136.5, bottom: 92.1 },
};

const FOLDS: Record<Layout, [number, number]> = {
  'din-5008-a': [87, 192],
  'din-5008-b': [105, 210],
  'uk-dl': [99, 198],
  france: [99, 198],
  'us-10': [93.1, 186.3],
};

/** Type reaches about this far over and under its baseline, in parts of its size. */
const ABOVE = 0.82;
const BELOW = 0.25;
const HAIR = 0.05;

const boxOf = (run: Run): Box => ({
  left: run.x,
  top: run.y - ABOVE * run.size,
  right: run.right,
  bottom: run.y + BELOW * run.size,
});

const inside = (run: Run, field: Box): boolean => {
  const box = boxOf(run);
  return (
    box.left >= field.left - HAIR &&
    box.top >= field.top - HAIR &&
    box.right <= field.right + HAIR &&
    box.bottom <= field.bottom + HAIR
  );
};

const touches = (run: Run, field: Box): boolean => {
  const box = boxOf(run);
  return box.left < field.right && box.right > field.left && box.top < field.bottom && box.bottom > field.top;
};

// Addresses in Cyrillic, all else in Latin: so the runs of the address are known by their letters.
const ofAddress = (run: Run): boolean => /\p{Script=Cyrillic}/u.test(run.text);

const ADDRESSES: [string, string[]][] = [
  ['usual', ['Мара Квист', 'Ольховый двор, 3', 'Речной край']],
  ['six lines', ['Мара Квист', 'кв. 3', 'Ольховый двор', 'Речной край', 'Верхняя Долина', 'Страна']],
  ['long name', [`Мара ${'Александра-Константиновна '.repeat(4)}Квист`, 'Ольховый двор', 'Речной край']],
  ['one endless word', ['Щ'.repeat(90), 'Речной край']],
];

const sheet = async (
  layout: Layout,
  address: string[],
  changes: Partial<LetterModel> = {},
): Promise<Run[] | null> => {
  const made = typesetter.letterPdf(letter(layout, { ...changes, address }));
  if (!made.ok) {
    expect(made.error.code).toBe('address-too-long');
    return null;
  }
  return (await readPdf(made.value.bytes)).runs;
};

const moved = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

describe.each(LAYOUTS)('window of %s', (layout) => {
  it.each(ADDRESSES)('holds the address whole: %s', async (_, address) => {
    const runs = (await sheet(layout, address)) ?? [];
    const found = runs.filter(ofAddress);
    for (const run of found) expect(inside(run, FIELDS[layout]), JSON.stringify(run)).toBe(true);
    const text = withoutSpace(found.map((run) => run.text).join(''));
    expect(text.replace(/[\d.,]/g, '')).toBe(withoutSpace(address.join('')).replace(/[\d.,]/g, ''));
  });

  it('holds any address or refuses it', async () => {
    const word = fc.string({
      unit: fc.constantFrom('Щ', 'а', 'и', 'Ж', '-', '/', '7'),
      minLength: 1,
      maxLength: 40,
    });
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (address) => {
        const runs = (await sheet(layout, address)) ?? [];
        for (const run of runs.filter(ofAddress)) {
          expect(inside(run, FIELDS[layout]), JSON.stringify(run)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('shows nothing but the address and the return line', async () => {
    const model = letter(layout, { address: ['Мара Квист'], watermark: 'Sample – not a real letter' });
    const { runs } = await readPdf(opened(typesetter.letterPdf(model)).bytes);
    const strangers = runs.filter(
      (run) => run.size < 5 && !ofAddress(run) && run.page === 1 && touches(run, WINDOWS[layout]),
    );
    const allowed = layout === 'us-10' ? [] : [model.returnLine];
    expect(strangers.map((run) => run.text)).toEqual(allowed);
  });

  it.each([
    [0, 0],
    [2.5, -1.5],
    [-15, 15],
    [15, -15],
  ])('holds with and without a return line where the printer is off by %d, %d', async (x, y) => {
    for (const returnLine of ['', 'Riverside Library Service, 14 Wharf Lane, Riverside RV4 2LB']) {
      for (const [, address] of ADDRESSES) {
        const runs = await sheet(layout, address, { returnLine, offset: { x, y } });
        const field = moved(FIELDS[layout], x, y);
        for (const run of runs?.filter(ofAddress) ?? [])
          expect(inside(run, field), JSON.stringify(run)).toBe(true);
        const strangers = runs?.filter(
          (run) =>
            !ofAddress(run) &&
            !/^[\d.,]+$/.test(run.text) &&
            touches(run, moved(WINDOWS[layout], x, y)) &&
            run.text !== returnLine,
        );
        expect(strangers ?? []).toEqual([]);
      }
    }
  });

  it('moves all that is on the page with the printer, and nothing else changes', async () => {
    const watermark = 'Sample';
    const still = (await sheet(layout, ['Мара Квист'], { watermark })) ?? [];
    const shifted = (await sheet(layout, ['Мара Квист'], { watermark, offset: { x: 3.5, y: -2 } })) ?? [];
    expect(shifted.map((run) => run.text)).toEqual(still.map((run) => run.text));
    shifted.forEach((run, index) => {
      expect(run.x - still[index]!.x).toBeCloseTo(3.5, 1);
      expect(run.y - still[index]!.y).toBeCloseTo(-2, 1);
    });
  });

  it('has its folds where the letter is folded, moved with the printer', () => {
    const [first, second] = FOLDS[layout];
    for (const y of [0, 4]) {
      const raw = rawPdf(opened(typesetter.letterPdf(letter(layout, { offset: { x: 0, y } }))).bytes);
      const height = layout === 'us-10' ? 279.4 : 297;
      // A line of 4 mm to the right: where it begins, from the bottom of the page.
      const marks = [...raw.matchAll(/1 0 0 -1 [\d.]+ ([\d.]+) cm\n[^q]{0,150}?0 0 m\n11\.33\d* 0 l/g)].map(
        (match) => height - (Number(match[1]) * 25.4) / 72,
      );
      expect(marks.map((at) => Math.round(at * 10) / 10)).toEqual([first + y, second + y]);
    }
  });

  it('refuses a letterhead that would reach into it', () => {
    const lines = Array.from({ length: 40 }, (_, line) => `Department of long names, line ${line}`);
    const name = 'The Joint Appointments Committee of the Upper Valley '.repeat(12);
    const letterhead = { name, lines, colour: '#1f3a5f' };
    expect(refused(typesetter.letterPdf(letter(layout, { letterhead }))).code).toBe('letterhead-too-long');
  });
});

describe('an address that cannot be set', () => {
  it('is refused above six lines', () => {
    const address = ['1', '2', '3', '4', '5', '6', '7'];
    expect(refused(typesetter.letterPdf(letter('uk-dl', { address })))).toMatchObject({
      kind: 'invalid',
      code: 'address-too-long',
    });
  });

  it('is counted after line breaks and without blank lines', () => {
    const blank = typesetter.letterPdf(letter('uk-dl', { address: ['1', '', '2', ' ', '3', '4', '5', '6'] }));
    expect(blank.ok).toBe(true);
    const folded = typesetter.letterPdf(letter('uk-dl', { address: ['1\n2\n3', '4\n5\n6\n7'] }));
    expect(refused(folded).code).toBe('address-too-long');
  });

  it('is refused, not printed beyond the window, when even the smallest type runs over', () => {
    const address = Array.from({ length: 6 }, () => 'Мара Квист '.repeat(20));
    expect(refused(typesetter.letterPdf(letter('us-10', { address }))).code).toBe('address-too-long');
  });

  it('names a return line that is too long', () => {
    const returnLine = 'Riverside Library Service, '.repeat(10);
    expect(refused(typesetter.letterPdf(letter('din-5008-b', { returnLine }))).code).toBe(
      'return-line-too-long',
    );
  });
});
