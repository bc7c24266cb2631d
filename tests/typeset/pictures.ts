/** Pictures made on the spot: a logo as drawing, PNG and JPEG, and hostile ones. */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Pictures } from '@engine/typeset';
import type { Picture } from '@shared/settings';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
};

/** A grey PNG; `claimed` writes another size into its head than its data has. */
export const png = (width: number, height: number, claimed: [number, number] = [width, height]): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claimed[0], 0);
  head.writeUInt32BE(claimed[1], 4);
  head[8] = 8;
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.from([0, ...Buffer.alloc(width, 90)])),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** One grey point, 8 by 8, as small as JPEG allows. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z',
  'base64',
);

export const svg = (inside: string, attributes = 'viewBox="0 0 120 40"'): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  );

export const drawing = svg('<rect width="120" height="40" fill="#1f3a5f"/><circle cx="20" cy="20" r="15"/>');

export const recorded = (bytes: Buffer, mediaType: Picture['mediaType']): Picture => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  mediaType,
  base64: bytes.toString('base64'),
});

export const asPictures = (...pictures: Picture[]): Pictures =>
  new Map(pictures.map((picture) => [picture.sha256, picture]));
