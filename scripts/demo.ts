/**
 * `npm run demo`: drives the real window through the main job on the sample committee. Leaves
 * letters, audit packs, pictures and a page that shows them under out/demo/.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp } from '../tests/e2e/support/launch';
import { dismissToasts, inTheDark, settled, type Job, type Screen } from '../tests/e2e/support/job';
import { doJob, JobFailed, MAIN_JOB } from '../tests/e2e/support/main-job';
import { makeContactSheet } from './contact-sheet/make';
import { writeIndex, type Picture } from './demo/index-page';
import { verifyCopy } from './demo/verify-copy';
import { root } from './root';

const folder = join(root, 'out/demo');
rmSync(folder, { recursive: true, force: true });
for (const part of ['screens', 'input', 'letters', 'audit'])
  mkdirSync(join(folder, part), { recursive: true });

const running = await launchApp({
  size: { width: 1280, height: 840 },
  userData: join(folder, 'app-data'),
});
const pictures: Picture[] = [];

async function shoot(name: string, caption: string): Promise<void> {
  const file = `screens/${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
  await running.page.screenshot({ path: join(folder, file) });
  pictures.push({ file, caption });
}

const job: Job = {
  ...running,
  folder,
  found: { applications: new Map() },
  onScreen: async ({ name, caption, dark = false }: Screen) => {
    await dismissToasts(running);
    await settled(running);
    await shoot(name, caption);
    if (dark) await inTheDark(running, () => shoot(`${name}-dark`, `The same in the dark appearance.`));
  },
};

let failed = '';
try {
  await doJob(job, MAIN_JOB, ({ name }) => console.log(`done    ${name}`));
  if (running.pageErrors.length > 0) throw new Error(`The page reported: ${running.pageErrors.join('; ')}`);
} catch (error) {
  failed = error instanceof JobFailed ? error.message : String(error);
  await shoot('stopped-here', 'Where the demonstration stopped.').catch(() => undefined);
}
await running.close().catch((error: unknown) => {
  failed ||= String(error);
});

if (failed === '') {
  try {
    verifyCopy(folder, job.found.recordReference ?? '');
    console.log('done    Verify a copy of the log from the command line');
  } catch (error) {
    failed = `Verify a copy of the log from the command line: ${(error as Error).message}`;
  }
}
const issued = readdirSync(join(folder, 'letters')).length;
try {
  const { faults } = await makeContactSheet(join(folder, 'letters/contact-sheet'));
  if (faults.length > 0) throw new Error(faults.join('; '));
  console.log('done    Draw every kind of letter in every language and layout');
} catch (error) {
  failed ||= `Draw every kind of letter: ${(error as Error).message}`;
}
rmSync(join(folder, 'app-data'), { recursive: true, force: true });
writeIndex(folder, pictures);

console.log(`${issued} letters, ${pictures.length} pictures. Open out/demo/index.html to look at them.`);
if (failed !== '') console.error(`FAILED  ${failed}`);
process.exit(failed === '' ? 0 : 1);
