import filenamify from 'filenamify';
import type { LetterModel } from '@shared/letters';

/** `2026-11-23 GR-120-0123456789 Mara Quist.pdf`: date, reference, then the name made safe for Windows. */
export function letterFileName(model: Pick<LetterModel, 'date' | 'reference'>, fullName: string): string {
  const name = filenamify(fullName.normalize('NFC'), { replacement: ' ', maxLength: 60 })
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${[model.date, model.reference, name].filter(Boolean).join(' ')}.pdf`;
}
