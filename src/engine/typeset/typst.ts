/**
 * The Typst compiler behind a small door: files of ours in, data as JSON, a document out.
 *
 * Sources and fonts are handed over from memory, so nothing depends on a folder that could hold
 * symlinks, and no source of ours imports a package, so nothing is ever fetched. The compiler also
 * knows the fonts of the machine; our own are registered first and win for the families we name,
 * and `fallback: false` in the sources keeps all others out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { type Result, ok } from '@shared/kernel';
import { readDiagnostics, readExportError } from './diagnostics';

export type Main = 'letter.typ' | 'audit.typ' | 'recovery.typ';
export type Standard = 'a-2a' | 'ua-1';
export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

export interface Typst {
  pdf(main: Main, data: object, standard: Standard): Result<Pdf>;
  /** One SVG with all pages below one another; refused exactly where `pdf` would be. */
  svg(main: Main, data: object, standard: Standard): Result<{ svg: string; pages: number }>;
  dispose(): void;
}

/** Results older than this many documents leave Typst's cache; without it memory only grows. */
const CACHE_AGE = 4;

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

const createCompiler = (resourcesDir: string): NodeCompiler => {
  const root = join(resourcesDir, 'letters');
  const fontBlobs = filesIn(join(resourcesDir, 'fonts'), '.ttf').map((path) => readFileSync(path));
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] });
  for (const path of filesIn(root, '.typ')) compiler.addSource(path, readFileSync(path, 'utf8'));
  return compiler;
};

/** @param resourcesDir folder that holds `letters/` and `fonts/` */
export const createTypst = (resourcesDir: string): Typst => {
  let compiler: NodeCompiler | null = createCompiler(resourcesDir);

  const withDocument = <T>(
    main: Main,
    data: object,
    use: (compiler: NodeCompiler, document: NodeTypstDocument) => Result<T>,
  ): Result<T> => {
    if (compiler === null) throw new Error('typesetter used after dispose');
    try {
      const compiled = compiler.compile({
        mainFilePath: join(resourcesDir, 'letters', main),
        inputs: { data: JSON.stringify(data) },
      });
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
    pdf: (main, data, standard) =>
      withDocument(main, data, (from, document) => exported(from, document, standard)),
    svg: (main, data, standard) =>
      withDocument(main, data, (from, document) => {
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
