/**
 * Letters, audit packs and recovery sheets on paper: pure data in, PDF or SVG out, refusals as
 * values. The same data gives the same bytes.
 */
import type { AuditDocument } from '@shared/audit';
import { type Result, ok } from '@shared/kernel';
import type { LetterModel } from '@shared/letters';
import type { Picture } from '@shared/settings';
import { drawAudit } from './audit';
import { letterData, type LetterData } from './letter';
import { pictureFiles, pictureTrial, readPicture, unusable, type Pictures } from './picture';
import { type RecoverySheet, recoveryData } from './recovery';
import { svgPages } from './svg-pages';
import { testPageData, type TestPage } from './test-page';
import { createTypst, NO_FILES, type Files, type Pdf } from './typst';

export type { Pictures } from './picture';
export type { RecoverySheet } from './recovery';
export type { TestPage } from './test-page';
export type { Pdf } from './typst';

export interface Typesetter {
  /** PDF/A-2a of a letter. `pictures` are those that the model names, by SHA-256. */
  letterPdf(model: LetterModel, pictures?: Pictures): Result<Pdf>;
  /** The same document as one self-contained SVG per page; refused where `letterPdf` would be. */
  letterSvg(model: LetterModel, pictures?: Pictures): Result<{ pages: string[] }>;
  /** A page that shows where window, folds and address come out on a printer, as PDF and as SVG. */
  testPage(page: TestPage): Result<Pdf & { svg: string[] }>;
  /** PDF/A-2a of an audit pack. A character without a shape stands as its code; nothing is refused for it. */
  auditPdf(document: AuditDocument): Result<Pdf>;
  /** The same document as one self-contained SVG per page; refused where `auditPdf` would be. */
  auditSvg(document: AuditDocument): Result<{ pages: string[] }>;
  /** Tagged PDF (PDF/UA-1) of the sheet that is printed once and kept on paper. */
  recoverySheetPdf(sheet: RecoverySheet): Result<Pdf>;
  /** Whether the picture can be printed; refused `invalid/picture-unusable`. */
  checkPicture(bytes: Uint8Array): Result<Picture>;
  /** Frees the compiler; the typesetter cannot be used afterwards. */
  dispose(): void;
}

export interface TypesetterOptions {
  /** Folder that holds `letters/` (Typst sources) and `fonts/`. */
  resourcesDir: string;
  /** Whether a script that no shipped font covers may use a font of this computer. */
  machineFonts?: boolean;
}

/**
 * A run of many letters must let the event loop turn between them (`await setImmediate()`): each
 * compiled document is freed there, and memory then stays flat.
 */
export const createTypesetter = ({ resourcesDir, machineFonts = true }: TypesetterOptions): Typesetter => {
  const typst = createTypst(resourcesDir);

  /**
   * Fonts of this computer help out only where ours lack a character: every other document is the
   * same on every computer.
   */
  const set = <T>(draw: (machineFonts: boolean) => Result<T>): Result<T> => {
    const ours = draw(false);
    if (ours.ok || !machineFonts || ours.error.code !== 'character-not-printable') return ours;
    const theirs = draw(true);
    return theirs.ok || theirs.error.code === 'character-not-printable' ? theirs : ours;
  };
  /**
   * On one page if it can be: set closer where it runs over by a few lines. Page numbers only where
   * there are pages to count: they make Typst lay out twice.
   */
  const setLetter = <T extends { pages: number }>(
    data: LetterData,
    draw: (data: LetterData) => Result<T>,
  ): Result<T> =>
    set((fonts) => {
      const usual = draw({ ...data, machineFonts: fonts });
      if (!usual.ok || usual.value.pages === 1) return usual;
      const close = draw({ ...data, machineFonts: fonts, close: true });
      if (!close.ok || close.value.pages === 1) return close;
      return draw({ ...data, machineFonts: fonts, pageNumbers: true });
    });
  const letterSvg: Typesetter['letterSvg'] = (model, pictures = NO_PICTURES) => {
    const files = filesOf(pictures);
    const data = letterData(model, pictures, files);
    if (!data.ok) return data;
    const drawn = setLetter(data.value, (value) => typst.svg('letter.typ', value, 'a-2a', files));
    return drawn.ok ? ok({ pages: svgPages(drawn.value.svg, drawn.value.pages) }) : drawn;
  };
  return {
    letterPdf: (model, pictures = NO_PICTURES) => {
      const files = filesOf(pictures);
      const data = letterData(model, pictures, files);
      if (!data.ok) return data;
      return setLetter(data.value, (value) => typst.pdf('letter.typ', value, 'a-2a', files));
    },
    letterSvg,
    testPage: (page) => {
      const data = testPageData(page);
      if (!data.ok) return data;
      return set((fonts) => {
        const value = { ...data.value, machineFonts: fonts };
        const pdf = typst.pdf('test-page.typ', value, 'ua-1');
        if (!pdf.ok) return pdf;
        const drawn = typst.svg('test-page.typ', value, 'ua-1');
        return drawn.ok ? ok({ ...pdf.value, svg: svgPages(drawn.value.svg, drawn.value.pages) }) : drawn;
      });
    },
    auditPdf: (document) =>
      drawAudit(document, (data) =>
        set((fonts) => typst.pdf('audit.typ', { ...data, machineFonts: fonts }, 'a-2a')),
      ),
    auditSvg: (document) =>
      drawAudit(document, (data) => {
        const drawn = set((fonts) => typst.svg('audit.typ', { ...data, machineFonts: fonts }, 'a-2a'));
        return drawn.ok ? ok({ pages: svgPages(drawn.value.svg, drawn.value.pages) }) : drawn;
      }),
    recoverySheetPdf: (sheet) => {
      const data = recoveryData(sheet);
      return data.ok
        ? set((fonts) => typst.pdf('recovery.typ', { ...data.value, machineFonts: fonts }, 'ua-1'))
        : data;
    },
    checkPicture: (bytes) => {
      const read = readPicture(bytes);
      if (!read.ok) return read;
      // Only setting it shows whether it can be read.
      const { sha256 } = read.value;
      return letterSvg(pictureTrial(sha256), new Map([[sha256, read.value]])).ok ? read : unusable();
    },
    dispose: typst.dispose,
  };
};

const NO_PICTURES: Pictures = new Map();

const decoded = new WeakMap<Pictures, { of: number; files: Files }>();

/** The pictures as files, checked and decoded once; a log only ever adds pictures. */
function filesOf(pictures: Pictures): Files {
  if (pictures.size === 0) return NO_FILES;
  const known = decoded.get(pictures);
  if (known?.of === pictures.size) return known.files;
  const files = pictureFiles(pictures);
  decoded.set(pictures, { of: pictures.size, files });
  return files;
}
