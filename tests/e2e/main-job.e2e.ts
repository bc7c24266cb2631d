import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFaults } from './support/accessibility';
import { inTheDark, settled, type Job } from './support/job';
import { launchApp } from './support/launch';
import { MAIN_JOB_IN_SHORT } from './support/main-job';

let job: Job;
let folder: string;
let faults: string[] = [];
/** The steps build on each other, so after one that could not be done the others say nothing. */
let stopped = false;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-main-job-'));
  for (const part of ['input', 'letters', 'audit']) mkdirSync(join(folder, part));
  const running = await launchApp({ size: { width: 1280, height: 840 } });
  job = {
    ...running,
    folder,
    found: { applications: new Map() },
    onScreen: async ({ name }) => {
      await settled(running);
      const look = async (how: string): Promise<void> => {
        faults.push(...(await seriousFaults(running.page)).map((fault) => `${name}, ${how}: ${fault}`));
      };
      await look('light');
      await inTheDark(running, () => look('dark'));
    },
  };
});
afterAll(async () => {
  await job?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(({ skip }) => {
  faults = [];
  skip(stopped);
});

describe('the main job on the sample, every screen accessible in light and dark', () => {
  it.each(MAIN_JOB_IN_SHORT)('$name', async (step) => {
    stopped = true;
    await step.run(job);
    stopped = false;
    expect(faults).toEqual([]);
  });

  it('ends without an error in the page', () => {
    expect(job.pageErrors).toEqual([]);
  });
});
