/** Reads a PDF the way a reader does (text, places, structure) and the way an archivist does. */
import { inflateSync } from 'node:zlib';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** Where a PNG or JPEG stands, in millimetres from the top left of its page. */
export interface Figure {
  left: number;
  top: number;
  right: number;
  bottom: number;
  page: number;
}

export interface Read {
  runs: Run[];
  figures: Figure[];
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

type Matrix = [number, number, number, number, number, number];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Pictures are painted as a unit square, moved and scaled by whatever is in force. */
const figuresOn = async (page: PDFPageProxy): Promise<Figure[]> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [, , , height = 0] = page.view;
  const figures: Figure[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, index) => {
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore) now = kept.pop() ?? now;
    else if (operator === OPS.transform)
      now = times(now, [...(argsArray[index] as Iterable<number>)] as Matrix);
    else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) {
      const across = [now[4], now[4] + now[0] + now[2]].toSorted((a, b) => a - b);
      const up = [now[5], now[5] + now[1] + now[3]].toSorted((a, b) => a - b);
      figures.push({
        left: across[0]! * MM,
        right: across[1]! * MM,
        top: (height - up[1]!) * MM,
        bottom: (height - up[0]!) * MM,
        page: page.pageNumber,
      });
    }
  });
  return figures;
};

export const readPdf = async (bytes: Uint8Array): Promise<Read> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const read: Read = {
    runs: [],
    figures: [],
    structure: [],
    metadata: new Map(),
    pageSizes: [],
  };
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
    read.figures.push(...(await figuresOn(page)));
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
