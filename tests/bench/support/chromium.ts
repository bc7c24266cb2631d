import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from '../../../scripts/root';
import { displayEnv } from '../../../scripts/runtime/display';
import { findRuntime } from '../../../scripts/runtime/find';
import { median } from './measure';
import type { Other } from './table';

const SCRIPT = fileURLToPath(new URL('print-pdf.cjs', import.meta.url));

/** Prints every HTML file of a folder with Electron's Chromium; the median of one. Null when there is none here. */
export async function printedByChromium(folder: string): Promise<Other | null> {
  try {
    const runtime = await findRuntime();
    const { stdout, stderr, status } = spawnSync(
      runtime.executablePath,
      runtime.args.map((argument) => (argument === root ? SCRIPT : argument)),
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          ...(await displayEnv()),
          ...runtime.env,
          GROUNDS_STAND_IN: SCRIPT,
          GROUNDS_BENCH_HTML: folder,
        },
      },
    );
    if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1));
    const { took } = JSON.parse(stdout.trim().split('\n').at(-1)!) as { took: number[] };
    // The first two warm up.
    const name = `Chromium printToPDF (${runtime.label.split(' ').slice(0, 2).join(' ')})`;
    return { name, time: median(took.slice(2)) };
  } catch (error) {
    console.error(`Chromium is left out: ${(error as Error).message}`);
    return null;
  }
}
