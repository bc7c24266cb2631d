import filenamify from 'filenamify';
import type { LetterModel } from '@shared/letters';

/** A file name may have 255 bytes; date, reference and a number for a second copy need their share. */
const NAME_BYTES = 120;
/** Control characters, and those that turn the direction: they could make a name read as another. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF\uFFFC-\uFFFF]/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** `2026-11-23 GR-120-0123456789 Mara Quist.pdf`: date, reference, then the name, safe on Windows too. */
export function letterFileName(
  model: Pick<LetterModel, 'date' | 'reference'>,
  fullName: string,
  ending: 'pdf' | 'eml' = 'pdf',
): string {
  const parts = [model.date, model.reference, fullName].map(safe).filter(Boolean);
  return `${parts.join(' ')}.${ending}`;
}

function safe(text: string): string {
  // A lone surrogate has no bytes of its own; writing and reading back makes it U+FFFD.
  const plain = Buffer.from(text.normalize('NFC')).toString().replaceAll(UNSEEN, ' ');
  if (!/[^\s.]/u.test(plain)) return '';
  const allowed = filenamify(plain, { replacement: ' ', maxLength: Number.MAX_SAFE_INTEGER });
  return shortened(allowed.replaceAll(/\s+/gu, ' ').trim()).replace(/[\s.]+$/u, '');
}

/** Whole characters only, up to the limit. */
function shortened(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > NAME_BYTES) break;
    kept += segment;
  }
  return kept;
}
