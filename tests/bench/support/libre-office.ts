import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './desk';
import type { Other } from './table';

/** Converts every HTML file of a folder in one run of LibreOffice, its start included. Null when it is not installed. */
export function convertedByLibreOffice(folder: string): Other | null {
  const command = ['soffice', 'libreoffice'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (command === undefined) return null;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${temporaryFolder()}`;
  const start = performance.now();
  const { status } = spawnSync(
    command,
    [
      profile,
      '--headless',
      '--convert-to',
      'pdf:writer_web_pdf_Export',
      '--outdir',
      temporaryFolder(),
      ...files,
    ],
    { stdio: 'ignore' },
  );
  if (status !== 0) return null;
  return { name: 'LibreOffice, one run', time: (performance.now() - start) / files.length };
}
