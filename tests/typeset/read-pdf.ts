/** Reads a PDF the way a reader does (text, places, structure) and the way an archivist does. */
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM = 25.4 / 72;

/** One run of text; `x`, `right` and `y` (its baseline) in millimetres from the top left. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  /** Size of the type in millimetres. */
  size: number;
  page: number;
}

export interface Read {
  runs: Run[];
  /** Structure of all pages as `role: text`, in reading order. */
  structure: string[];
  metadata: Map<string, string>;
  pageSizes: [width: number, height: number][];
}

interface Node {
  role?: string;
  id?: string;
  children?: Node[];
}

type Content = {
  str?: string;
  hasEOL?: boolean;
  id?: string;
  type?: string;
  transform?: number[];
  width?: number;
}[];

/** Text by marked-content id, in the order of the page. */
const textsById = (items: Content): Map<string, string> => {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push(item.id ?? null);
    else {
      const id = open.findLast((entry) => entry !== null);
      if (id) texts.set(id, (texts.get(id) ?? '') + (item.str ?? '') + (item.hasEOL === true ? ' ' : ''));
    }
  }
  return texts;
};

const textOf = (node: Node, texts: Map<string, string>): string =>
  node.id !== undefined && node.role === undefined
    ? (texts.get(node.id) ?? '')
    : (node.children ?? []).map((child) => textOf(child, texts)).join('');

const flatten = (node: Node, texts: Map<string, string>): string[] => {
  const inner = (node.children ?? []).filter((child) => child.role !== undefined);
  const own = node.role === undefined || node.role === 'Root' ? [] : [node.role];
  if (inner.length === 0)
    return own.map((role) => `${role}: ${textOf(node, texts).replace(/\s+/g, ' ').trim()}`);
  return [...own, ...inner.flatMap((child) => flatten(child, texts))];
};

export const readPdf = async (bytes: Uint8Array): Promise<Read> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const read: Read = { runs: [], structure: [], metadata: new Map(), pageSizes: [] };
  const { metadata } = await pdf.getMetadata();
  for (const key of [
    'dc:title',
    'dc:creator',
    'dc:language',
    'pdfaid:part',
    'pdfaid:conformance',
    'xmp:createdate',
  ]) {
    const value = metadata?.get(key);
    read.metadata.set(key, Array.isArray(value) ? value.join() : String(value));
  }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    read.pageSizes.push([width * MM, height * MM]);
    const items = (await page.getTextContent({ includeMarkedContent: true })).items as Content;
    for (const { str, transform, width: wide } of items) {
      if (str === undefined || str.trim() === '' || transform === undefined) continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = transform;
      read.runs.push({
        text: str,
        x: x * MM,
        right: (x + (wide ?? 0)) * MM,
        y: (height - y) * MM,
        size: Math.hypot(a, b) * MM,
        page: number,
      });
    }
    const tree = (await page.getStructTree()) as Node | null;
    if (tree !== null) read.structure.push(...flatten(tree, textsById(items)));
  }
  await task.destroy();
  return read;
};

/** The objects of the file as text, streams inflated, for looking at what a reader does not show. */
export const rawPdf = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  return text.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, body: string) => {
    try {
      return `stream\n${inflateSync(Buffer.from(body, 'latin1')).toString('latin1')}\nendstream`;
    } catch {
      return whole;
    }
  });
};
