/**
 * Letters, audit packs and recovery sheets on paper: pure data in, PDF or SVG out, refusals as
 * values. The same data gives the same bytes.
 */
import type { AuditDocument } from '@shared/audit';
import { type Result, ok } from '@shared/kernel';
import type { LetterModel } from '@shared/letters';
import { auditData } from './audit';
import { letterData } from './letter';
import { type RecoverySheet, recoveryData } from './recovery';
import { svgPages } from './svg-pages';
import { type Pdf, createTypst } from './typst';

export type { RecoverySheet } from './recovery';
export type { Pdf } from './typst';

export interface Typesetter {
  /** PDF/A-2a of a letter. */
  letterPdf(model: LetterModel): Result<Pdf>;
  /** The same document as one self-contained SVG per page; refused where `letterPdf` would be. */
  letterSvg(model: LetterModel): Result<{ pages: string[] }>;
  /** PDF/A-2a of an audit pack. */
  auditPdf(document: AuditDocument): Result<Pdf>;
  /** Tagged PDF (PDF/UA-1) of the sheet that is printed once and kept on paper. */
  recoverySheetPdf(sheet: RecoverySheet): Result<Pdf>;
  /** Frees the compiler; the typesetter cannot be used afterwards. */
  dispose(): void;
}

/**
 * A run of many letters must let the event loop turn between them (`await setImmediate()`): each
 * compiled document is freed there, and memory then stays flat.
 * @param resourcesDir folder that holds `letters/` (Typst sources) and `fonts/`
 */
export const createTypesetter = ({ resourcesDir }: { resourcesDir: string }): Typesetter => {
  const typst = createTypst(resourcesDir);
  return {
    letterPdf: (model) => {
      const data = letterData(model);
      return data.ok ? typst.pdf('letter.typ', data.value, 'a-2a') : data;
    },
    letterSvg: (model) => {
      const data = letterData(model);
      if (!data.ok) return data;
      const drawn = typst.svg('letter.typ', data.value, 'a-2a');
      return drawn.ok ? ok({ pages: svgPages(drawn.value.svg, drawn.value.pages) }) : drawn;
    },
    auditPdf: (document) => {
      const data = auditData(document);
      return data.ok ? typst.pdf('audit.typ', data.value, 'a-2a') : data;
    },
    recoverySheetPdf: (sheet) => {
      const data = recoveryData(sheet);
      return data.ok ? typst.pdf('recovery.typ', data.value, 'ua-1') : data;
    },
    dispose: typst.dispose,
  };
};
