/**
 * The Typst compiler behind a small door: files of ours in, data as JSON, a document out.
 *
 * Sources, fonts, data and pictures are handed over from memory, so nothing depends on a folder that
 * could hold symlinks, and no source of ours imports a package, so nothing is ever fetched. The
 * compiler also knows the fonts of the machine; our own are registered first and win for the families
 * we name, and `fallback: data.machineFonts` keeps all others out unless a character asks for them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { type Result, ok } from '@shared/kernel';
import { readDiagnostics, readExportError } from './diagnostics';

export type Main = 'letter.typ' | 'audit.typ' | 'recovery.typ' | 'test-page.typ';
export type Standard = 'a-2a' | 'ua-1';
export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

/** Pictures by the name under which the sources find them; the name follows from the content. */
export type Files = ReadonlyMap<string, Buffer>;
export const NO_FILES: Files = new Map();

export interface Typst {
  pdf(main: Main, data: object, standard: Standard, files?: Files): Result<Pdf>;
  /** One SVG with all pages below one another; refused exactly where `pdf` would be. */
  svg(main: Main, data: object, standard: Standard, files?: Files): Result<{ svg: string; pages: number }>;
  dispose(): void;
}

/** Results older than this many documents leave Typst's cache; without it memory only grows. */
const CACHE_AGE = 4;

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

const createCompiler = (root: string, fonts: string): NodeCompiler => {
  const fontBlobs = filesIn(fonts, '.ttf').map((path) => readFileSync(path));
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] });
  for (const path of filesIn(root, '.typ')) compiler.addSource(path, readFileSync(path, 'utf8'));
  return compiler;
};

/** @param resourcesDir folder that holds `letters/` and `fonts/` */
export const createTypst = (resourcesDir: string): Typst => {
  const root = join(resourcesDir, 'letters');
  let compiler: NodeCompiler | null = createCompiler(root, join(resourcesDir, 'fonts'));
  let mapped: Files = NO_FILES;

  /** A picture no longer named is taken away, so that no document can show it by accident. */
  const mapFiles = (from: NodeCompiler, files: Files): void => {
    for (const name of mapped.keys()) if (!files.has(name)) from.unmapShadow(join(root, name));
    for (const [name, bytes] of files) if (!mapped.has(name)) from.mapShadow(join(root, name), bytes);
    mapped = files;
  };

  const withDocument = <T>(
    main: Main,
    data: object,
    files: Files,
    use: (compiler: NodeCompiler, document: NodeTypstDocument) => Result<T>,
  ): Result<T> => {
    if (compiler === null) throw new Error('typesetter used after dispose');
    if (files !== mapped) mapFiles(compiler, files);
    // As a file, not as an input: inputs belong to Typst's library, and a new library would set
    // everything anew, the letterhead too.
    compiler.mapShadow(join(root, 'data.json'), Buffer.from(JSON.stringify(data)));
    try {
      const compiled = compiler.compile({ mainFilePath: join(root, main) });
      const document = compiled.result;
      if (document !== null) return use(compiler, document);
      const error = compiled.takeError();
      return readDiagnostics(error === null ? [] : compiler.fetchDiagnostics(error));
    } finally {
      compiler.evictCache(CACHE_AGE);
    }
  };

  const exported = (from: NodeCompiler, document: NodeTypstDocument, pdfStandard: Standard): Result<Pdf> => {
    try {
      const buffer = from.pdf(document, { pdfStandard });
      return ok({ bytes: new Uint8Array(buffer), pages: document.numOfPages });
    } catch (error) {
      return readExportError(error);
    }
  };

  return {
    pdf: (main, data, standard, files = NO_FILES) =>
      withDocument(main, data, files, (from, document) => exported(from, document, standard)),
    svg: (main, data, standard, files = NO_FILES) =>
      withDocument(main, data, files, (from, document) => {
        const printable = exported(from, document, standard);
        if (!printable.ok) return printable;
        return ok({ svg: from.plainSvg(document), pages: document.numOfPages });
      }),
    dispose: () => {
      compiler?.evictCache(0);
      compiler = null;
    },
  };
};
