/**
 * What keeps a PNG or JPEG from being printed, as far as its head tells; nothing is unpacked, since a
 * small file can unpack to gigabytes.
 */

interface Pixels {
  width: number;
  height: number;
  cmyk: boolean;
}

const MOST_PIXELS = 20_000_000;

/** Start-of-frame markers of JPEG; ISO/IEC 10918-1, table B.1. */
const startsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The first chunk is IHDR; PNG specification, 11.2.2. */
const pngPixels = (bytes: Buffer): Pixels | null =>
  bytes.length >= 33 && bytes.toString('latin1', 12, 16) === 'IHDR'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), cmyk: false }
    : null;

function jpegPixels(bytes: Buffer): Pixels | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (startsFrame(marker)) {
      return {
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
        cmyk: bytes[at + 9] === 4,
      };
    }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** @returns what is wrong and what would help, in one or two sentences; null where nothing is */
export function pixelFault(bytes: Buffer, mediaType: string): string | null {
  const pixels = mediaType === 'image/png' ? pngPixels(bytes) : jpegPixels(bytes);
  if (pixels === null || pixels.width === 0 || pixels.height === 0)
    return 'The picture cannot be read. Save it again as PNG, JPEG or plain SVG.';
  if (pixels.cmyk) return 'The picture is in the colours of a printing press (CMYK). Save it again in RGB.';
  return pixels.width * pixels.height > MOST_PIXELS
    ? `The picture has ${pixels.width} × ${pixels.height} pixels. Scale it down to at most 4000 a side and choose it again.`
    : null;
}
