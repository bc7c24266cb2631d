import { ok, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { writeNewFile } from '../exchange';

/**
 * The page for setting up a printer, with the layout and the offset of the organisation. Written
 * into the folder where one is given; refused as `writeNewFile`.
 */
export function testPage(
  desk: Desk,
  folder: string | undefined,
): Result<{ pages: string[]; fileName: string }> {
  const record = desk.record();
  if (!record.ok) return record;
  const { organisation } = record.value.state.settings;
  const page = desk.services.typesetter.testPage({
    layout: organisation?.layout ?? 'uk-dl',
    organisation: organisation?.name ?? '',
    language: organisation?.language ?? 'en-GB',
    offset: organisation?.printerOffset ?? { x: 0, y: 0 },
  });
  if (!page.ok) return page;
  const { bytes, svg } = page.value;
  if (folder === undefined) return ok({ pages: svg, fileName: '' });
  const written = writeNewFile(folder, 'Printer test page.pdf', bytes);
  return written.ok ? ok({ pages: svg, fileName: written.value }) : written;
}
