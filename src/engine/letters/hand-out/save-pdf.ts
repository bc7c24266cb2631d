import type { CallEnvelope } from '@shared/calls';
import { ok, type Result } from '@shared/kernel';
import type { Desk } from '../../desk';
import { prepareNewFile } from '../../exchange';
import { letterFileName } from '../file-name';
import { recordHandedOut } from '../hand-out-record';
import { outLetter } from './out-letter';

/**
 * Writes the archived PDF of one letter into a folder and records that it left.
 * @returns refused as `outLetter`, `prepareNewFile` and `Desk.append`
 */
export function savePdf(
  desk: Desk,
  { letter, folder }: { letter: string; folder: string },
  envelope: CallEnvelope = {},
): Result<{ fileName: string }> {
  const open = desk.record();
  if (!open.ok) return open;
  const out = outLetter(open.value, letter);
  if (!out.ok) return out;
  const { model, recipient, bytes } = out.value;
  const file = prepareNewFile(folder, letterFileName(model, recipient.name), bytes);
  if (!file.ok) return file;
  const recorded = recordHandedOut(desk, [{ letter, as: 'pdf' }], envelope);
  if (!recorded.ok) {
    file.value.drop();
    return recorded;
  }
  const kept = file.value.keep();
  return kept.ok ? ok({ fileName: kept.value }) : kept;
}
