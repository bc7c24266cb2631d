/** Pictures of a letterhead: what can be printed, and under which name the sources find it. */
import { createHash } from 'node:crypto';
import { ok, refuse, type Refusal, type Result } from '@shared/kernel';
import type { LetterModel } from '@shared/letters';
import type { Picture } from '@shared/settings';
import { pixelFault } from './pixel-fault';
import { svgFault } from './svg-fault';

export type Pictures = ReadonlyMap<string, Pick<Picture, 'mediaType' | 'base64'>>;

const MOST_BYTES = 500_000;
const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const;

/**
 * The pictures that can be printed, as files; called once for a run. What came with an imported log
 * was never checked by anybody, so each is read again here.
 */
export const pictureFiles = (pictures: Pictures): ReadonlyMap<string, Buffer> =>
  new Map(
    [...pictures].flatMap(([sha256, { mediaType, base64 }]) => {
      const bytes = Buffer.from(base64, 'base64');
      const read = readPicture(bytes);
      const same = read.ok && read.value.sha256 === sha256 && read.value.mediaType === mediaType;
      return same ? [[pictureFile(sha256, mediaType), bytes] as const] : [];
    }),
  );

/** Name of a picture's file among the sources; it follows from what is in it. */
export const pictureFile = (sha256: string, mediaType: Picture['mediaType']): string =>
  `picture-${sha256}.${EXTENSIONS[mediaType]}`;

const wrong = (message: string): { ok: false; error: Refusal } =>
  refuse('invalid', 'picture-unusable', message);

/**
 * Reads a picture by what is in it, not by its name.
 * @param bytes the whole file, at most 500 kB
 * @returns refused `invalid/picture-unusable`, saying what is wrong and what would help
 */
export function readPicture(bytes: Uint8Array): Result<Picture> {
  if (bytes.byteLength > MOST_BYTES)
    return wrong('The picture is larger than 500 kB. Make it smaller and choose it again.');
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return wrong('This is no PNG, JPEG or SVG picture.');
  const fault =
    mediaType === 'image/svg+xml'
      ? svgFault(Buffer.from(bytes).toString('utf8'))
      : pixelFault(Buffer.from(bytes), mediaType);
  if (fault !== null) return wrong(fault);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ sha256, mediaType, base64: Buffer.from(bytes).toString('base64') });
}

function mediaTypeOf(bytes: Uint8Array): Picture['mediaType'] | null {
  const starts = (...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('utf8');
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<svg[\s>]/u.test(
    head,
  )
    ? 'image/svg+xml'
    : null;
}

export const unusable = (): { ok: false; error: Refusal } =>
  wrong('The picture cannot be read. Save it again as PNG, JPEG or plain SVG.');

/** The smallest letter that shows a picture, for trying it. */
export const pictureTrial = (sha256: string): LetterModel => ({
  layout: 'din-5008-b',
  language: 'en-GB',
  date: '2026-01-01',
  dateText: '1 January 2026',
  title: 'Picture',
  author: 'Picture',
  letterhead: { name: 'Picture', lines: [], colour: '#000000', logo: sha256 },
  returnLine: '',
  address: ['Picture'],
  subject: 'Picture',
  salutation: 'Picture',
  paragraphs: ['Picture'],
  closing: 'Picture',
  signatory: { name: 'Picture', role: '' },
  reference: 'GR-1-0000000000',
  referenceLabel: 'Record reference',
  watermark: '',
});
