/** Row 7, in the real window: from asking for a why to the picture of it on the screen. */
import type { Page } from 'playwright-core';
import { exploreSample } from '../e2e/pages/start';
import { launchApp } from '../e2e/support/launch';
import { counted, type Bench } from './support/bench';
import { median } from './support/measure';
import { timesRow } from './support/table';

const ROUNDS = 7;

export const windowBench: Bench = async (size) => {
  const wanted = size === 'full' ? 500 : 60;
  const running = await launchApp({ size: { width: 1280, height: 840 } });
  try {
    const { page } = running;
    await exploreSample(page);
    const { application, entries } = await longHistory(page, wanted);
    const answered: number[] = [];
    const drawn: number[] = [];
    const asked: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Turn about, so that a busy moment falls on both.
      asked.push(await askTook(page, application));
      const took = await drawTook(page, application);
      answered.push(took.answer);
      drawn.push(took.whole);
    }
    // The first of each warms up.
    const over = { name: 'the answer over the door alone', time: median(asked.slice(1)) };
    const what = `${counted(entries)} entries about it`;
    return [
      timesRow('why in the window: the answer is painted', what, median(answered.slice(1)), over),
      timesRow('why in the window: all of it is painted', what, median(drawn.slice(1)), over),
    ];
  } finally {
    await running.close();
  }
};

/** Gives one application of the sample facts until so many entries are about it. */
const longHistory = (page: Page, wanted: number): Promise<{ application: string; entries: number }> =>
  page.evaluate(async (most) => {
    const { grounds } = window as unknown as {
      grounds: Record<string, (input: object) => Promise<{ value: never }>>;
    };
    const hits = (await grounds['audit.search']!({ text: 'Delphine' })).value as {
      kind: string;
      id: string;
      application: string;
    }[];
    const { id: candidate, application } = hits.find(({ kind }) => kind === 'candidate')!;
    const lines = async (): Promise<number> => {
      const why = await grounds['audit.why']!({ application, audience: 'committee' });
      return new Set((why.value as { timeline: { seq: number }[] }).timeline.map(({ seq }) => seq)).size;
    };
    for (let at = await lines(), added = 0; at + added < most; added += 1)
      await grounds['candidates.record-fact']!({
        candidate,
        value: {
          kind: 'years',
          subject: `enquiries of kind ${added}`,
          years: 2,
          source: `CV, page ${added}`,
        },
      });
    return { application, entries: await lines() };
  }, wanted);

/** Milliseconds from the call to its answer. */
const askTook = (page: Page, application: string): Promise<number> =>
  page.evaluate(async (id) => {
    const { grounds } = window as unknown as { grounds: Record<string, (input: object) => Promise<unknown>> };
    const start = performance.now();
    await grounds['audit.why']!({ application: id, audience: 'committee' });
    return performance.now() - start;
  }, application);

/** Milliseconds from following a link to the first picture with the answer, and to that with everything. */
async function drawTook(page: Page, application: string): Promise<{ answer: number; whole: number }> {
  await page.evaluate(() => {
    window.location.hash = '#/today';
  });
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  return page.evaluate(async (id) => {
    const painted = (): Promise<number> =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
    const start = performance.now();
    const until = async (there: () => boolean): Promise<number> => {
      let now = start;
      while (!there()) {
        now = await painted();
        if (now - start > 30_000) throw new Error('The why was not drawn within 30 seconds.');
      }
      return now - start;
    };
    window.location.hash = `#/why/${id}`;
    const answer = await until(() => document.querySelector('main article') !== null);
    const whole = await until(() => document.querySelectorAll('main article [data-seqs]').length > 20);
    return { answer, whole };
  }, application);
}
