import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTypesetter } from '@engine/typeset';
import { type LetterModel, LAYOUTS, type Layout } from '@shared/letters';
import type { Picture } from '@shared/settings';
import { letter } from './fixtures';
import { asPictures, drawing, jpeg, png, recorded, svg } from './pictures';
import { rawPdf, readPdf } from './read-pdf';
import { opened, refused, resourcesDir, typesetter } from './support';

const LOGOS: [string, Picture][] = [
  ['SVG', recorded(drawing, 'image/svg+xml')],
  ['PNG', recorded(png(300, 100), 'image/png')],
  ['tall PNG', recorded(png(20, 400), 'image/png')],
  ['wide PNG', recorded(png(900, 10), 'image/png')],
  ['JPEG', recorded(jpeg, 'image/jpeg')],
];
const hand = recorded(png(200, 60), 'image/png');

const signed = (layout: Layout, logo: Picture, changes: Partial<LetterModel> = {}): LetterModel => {
  const model = letter(layout, changes);
  return {
    ...model,
    letterhead: { ...model.letterhead, logo: logo.sha256 },
    signatory: { ...model.signatory, signature: hand.sha256 },
  };
};

describe.each(LAYOUTS)('pictures of a letterhead in %s', (layout) => {
  it.each(LOGOS)('stand in the structure with what they show in words: %s', async (_, logo) => {
    const model = signed(layout, logo);
    const made = opened(typesetter.letterPdf(model, asPictures(logo, hand)));
    expect(made.pages).toBe(1);
    const alternatives = [...rawPdf(made.bytes).matchAll(/\/Alt \(([^)]*)\)/g)].map((match) => match[1]);
    expect(new Set(alternatives)).toEqual(new Set([model.letterhead.name, model.signatory.name]));
    const { structure } = await readPdf(made.bytes);
    expect(structure.filter((line) => line.startsWith('Figure'))).toHaveLength(2);
    const whole = structure.join('\n');
    for (const text of [model.letterhead.name, model.address[0]!, model.closing, model.signatory.name])
      expect(whole).toContain(text);
  });

  it('stay above the window, also beside a long name', async () => {
    const window = { 'din-5008-a': 27, 'din-5008-b': 45, 'uk-dl': 57, france: 35, 'us-10': 51.9 }[layout];
    for (const name of ['Riverside', 'The Joint Appointments Committee of the Upper Valley and Riverside']) {
      for (const [, logo] of LOGOS.slice(1)) {
        const model = signed(layout, logo);
        const { letterhead } = model;
        const { figures } = await readPdf(
          opened(
            typesetter.letterPdf({ ...model, letterhead: { ...letterhead, name } }, asPictures(logo, hand)),
          ).bytes,
        );
        const [top] = figures.toSorted((a, b) => a.top - b.top);
        expect(top!.bottom, logo.mediaType).toBeLessThanOrEqual(window);
        expect(top!.bottom - top!.top).toBeGreaterThan(0.3);
        expect(top!.left).toBeGreaterThan(19);
      }
    }
  });
});

describe('a letter with pictures', () => {
  it('is the same bytes for the same model and pictures, whatever else is on record', () => {
    const [, logo] = LOGOS[0]!;
    const model = signed('uk-dl', logo);
    const first = opened(typesetter.letterPdf(model, asPictures(logo, hand))).bytes;
    opened(typesetter.letterPdf(letter('uk-dl')));
    const [, other] = LOGOS[1]!;
    expect(opened(typesetter.letterPdf(model, asPictures(other, hand, logo))).bytes).toEqual(first);
    const fresh = createTypesetter({ resourcesDir });
    expect(opened(fresh.letterPdf(model, asPictures(logo, hand))).bytes).toEqual(first);
    fresh.dispose();
  });

  it('is refused without them, on paper and in the preview', () => {
    const [, logo] = LOGOS[0]!;
    const model = signed('uk-dl', logo);
    for (const pictures of [undefined, asPictures(logo), asPictures(hand)]) {
      expect(refused(typesetter.letterPdf(model, pictures)).code).toBe('picture-missing');
      expect(refused(typesetter.letterSvg(model, pictures)).code).toBe('picture-missing');
    }
  });

  it('is refused where a picture on record was never fit to print, or is not the one it is named for', () => {
    const [, logo] = LOGOS[0]!;
    const hostile = recorded(svg('<image href="file:///etc/hostname"/>'), 'image/svg+xml');
    const broken = recorded(png(40, 40).subarray(0, 60), 'image/png');
    for (const picture of [hostile, broken, { ...logo, base64: hand.base64 }]) {
      const made = typesetter.letterPdf(signed('uk-dl', picture), asPictures(picture, hand));
      expect(refused(made)).toMatchObject({ kind: 'invalid', code: 'picture-unusable' });
    }
  });

  it('is drawn with them in the preview', () => {
    const [, logo] = LOGOS[1]!;
    const [page] = opened(typesetter.letterSvg(signed('uk-dl', logo), asPictures(logo, hand))).pages;
    const links = [...page!.matchAll(/<image[^>]*href="([^"]{0,40})/g)].map((match) => match[1]);
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toMatch(/^data:image\//);
  });
});

const nested = (depth: number): string => '<g>'.repeat(depth) + '</g>'.repeat(depth);
const laughs = Array.from(
  { length: 9 },
  (_, level) =>
    `<g id="l${level + 1}">${Array.from({ length: 9 }, () => `<use xlink:href="#l${level}"/>`).join('')}</g>`,
).join('');
const bomb = `data:image/png;base64,${png(2, 2, [60_000, 60_000]).toString('base64')}`;

describe('checking a picture', () => {
  it.each(LOGOS)('takes a %s and says what it is', (_, logo) => {
    expect(opened(typesetter.checkPicture(Buffer.from(logo.base64, 'base64')))).toEqual(logo);
  });

  it.each([
    [
      'inner links',
      svg('<defs><linearGradient id="a"><stop/></linearGradient></defs><path fill="url(#a)" d="M0 0h9v9z"/>'),
    ],
    [
      'a picture inside',
      svg(`<image width="9" height="9" href="data:image/png;base64,${png(3, 3).toString('base64')}"/>`),
    ],
    [
      'a document type',
      Buffer.from(
        `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${drawing.toString().slice(21)}`,
      ),
    ],
    ['styles', svg('<style>.a{fill:#123456}</style><path class="a" d="M0 0h9v9z"/>')],
  ])('takes a drawing with %s', (_, bytes) => {
    expect(opened(typesetter.checkPicture(bytes)).mediaType).toBe('image/svg+xml');
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'script'],
    [
      'a script under another prefix',
      svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'),
      'script',
    ],
    ['a listener', svg('<rect onload="alert(1)"/>'), 'script'],
    ['a foreign document', svg('<foreignObject><p/></foreignObject>'), 'foreign document'],
    ['text', svg('<text y="9">Riverside</text>'), 'font of its own'],
    ['a file', svg('<image href="file:///etc/hostname"/>'), 'another file'],
    ['a file beside it', svg('<image xlink:href="../letters/letter.typ"/>'), 'another file'],
    ['an address', svg("<use href = 'https://logo.example/a.svg#x'/>"), 'another file'],
    ['a hidden address', svg('<image href="&#102;ile:///etc/hostname"/>'), 'another file'],
    ['a drawing in a drawing', svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>'), 'another file'],
    ['a style from elsewhere', svg('<style>@import "https://a.example/b.css";</style>'), 'foreign document'],
    ['a fill from elsewhere', svg('<path fill="url(https://a.example/b.svg#c)"/>'), 'another file'],
    [
      'entities',
      Buffer.from('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]><svg>&a;</svg>'),
      'entities',
    ],
    ['effects', svg('<filter id="f"/>'), 'effects'],
    ['depth without end', svg(nested(50_000)), 'too deeply'],
    ['parts that repeat parts', svg(`<g id="l0"><path d="M0 0h9v9z"/></g>${laughs}`), 'too deeply'],
    ['a picture inside that unpacks to gigabytes', svg(`<image href="${bomb}"/>`), '60000 × 60000'],
    ['no end', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g'), 'cannot be read'],
    ['no size', svg('', ''), null],
    ['a head alone', png(40, 40).subarray(0, 20), 'cannot be read'],
    ['half its data', png(400, 400).subarray(0, 60), 'cannot be read'],
    ['a size that unpacks to gigabytes', png(2, 2, [60_000, 60_000]), '60000 × 60000'],
    ['no width', png(2, 2, [0, 2]), 'cannot be read'],
    ['more than 500 kB', Buffer.concat([png(2, 2), Buffer.alloc(500_000)]), '500 kB'],
    ['nothing', Buffer.alloc(0), 'no PNG, JPEG or SVG'],
    ['another kind', Buffer.from('GIF89a'), 'no PNG, JPEG or SVG'],
    ['a page of the web', Buffer.from('<!doctype html><svg></svg>'), null],
  ])('refuses %s and says so', (_, bytes, says) => {
    const checked = typesetter.checkPicture(bytes);
    if (says === null) return expect(checked.ok === false || checked.value.sha256.length === 64).toBe(true);
    const { kind, code, message } = refused(checked);
    expect({ kind, code }).toEqual({ kind: 'invalid', code: 'picture-unusable' });
    expect(message).toContain(says);
  });

  it('never reads a file that a drawing points to, even one that it could reach', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grounds-picture-'));
    const secret = join(folder, 'secret.png');
    writeFileSync(secret, png(7, 7));
    for (const link of [secret, `file://${secret}`, 'common.typ'])
      expect(refused(typesetter.checkPicture(svg(`<image href="${link}"/>`))).code).toBe('picture-unusable');
    rmSync(folder, { recursive: true });
  });
});
