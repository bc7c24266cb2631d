/** Row 8: letters from the record to the folder, what others need for the page alone, and memory. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LetterModel } from '@shared/letters';
import type { Services } from '@engine/desk';
import { issueLetters } from '@engine/letters';
import { systemServices } from '@engine/services';
import { counted, type Bench } from './support/bench';
import { printedByChromium } from './support/chromium';
import { DECIDED, decidedDesk } from './support/decided-case';
import { must, opened, RESOURCES, temporaryFolder } from './support/desk';
import { asHtml } from './support/html';
import { convertedByLibreOffice } from './support/libre-office';
import { median, timeOf } from './support/measure';
import { duration, times, timesRow, withoutPeer, type Other, type Row } from './support/table';

const PRINTED = 100;

export const letters: Bench = async (size) => {
  const people = size === 'full' ? 500 : 40;
  let memory: number[] = [];
  let collecting = true;
  const services = systemServices(RESOURCES, (event) => {
    if (event.type !== 'progress' || event.done % (people / 5) !== 0) return;
    // Typst's pages live outside the heap and go with their small handles, which the collector is slow to notice.
    if (collecting) globalThis.gc?.();
    memory.push(process.memoryUsage.rss());
  });
  (await issue(people, services)).desk.close(); // warms up
  const collected = memory;
  memory = [];
  collecting = false;
  const { desk, time } = await issue(people, services);
  const each = time / people;

  const folder = temporaryFolder();
  const models = [...opened(desk).state.letters.letters.values()].map((letter) => letter.model!);
  const printed = models.slice(0, Math.min(PRINTED, people));
  printed.forEach((model, at) =>
    writeFileSync(join(folder, `${String(at).padStart(4, '0')}.html`), asHtml(model)),
  );
  const chromium = await printedByChromium(folder);
  const office = convertedByLibreOffice(folder);
  desk.close();

  const page = median(await typeset(printed, services));
  const whole = `${counted(people)} letters`;
  const some = `${counted(printed.length)} letters`;
  const perSecond = `${duration(each)} (${Math.round(1000 / each)} a second)`;
  const peers: [Other | null, string][] = [
    [chromium, 'Chromium'],
    [office, 'LibreOffice is not installed'],
  ];
  return [
    {
      ...timesRow('letter, compose to file, each', whole, each, { name: 'its page alone', time: page }),
      app: perSecond,
    },
    ...peers.flatMap(([peer, missing]) =>
      [
        { work: 'letter, page alone, each', time: page },
        // The peer makes a page and nothing else; this app also checks, archives and records it.
        { work: 'letter, compose to file, against a page', time: each },
      ].map(({ work, time }) =>
        peer ? timesRow(work, some, time, peer) : withoutPeer(work, some, duration(time), missing),
      ),
    ),
    memoryRow(people, memory, collected),
    await manyRow(size === 'full' ? 5_000 : 80, size === 'full' ? 500 : 40),
  ];
};

/** Memory must not grow with the batch: resident size early and at the end of a long one. */
async function manyRow(people: number, early: number): Promise<Row> {
  const sizes = new Map<number, number>();
  const services = systemServices(RESOURCES, (event) => {
    if (event.type === 'progress' && (event.done === early || event.done === people))
      sizes.set(event.done, process.memoryUsage.rss());
  });
  const { desk, time } = await issue(people, services);
  desk.close();
  services.typesetter.dispose();
  const [first, last] = [sizes.get(early)!, sizes.get(people)!];
  return {
    work: `memory (RSS) in a batch of ${counted(people)}`,
    size: `after ${counted(early)} and ${counted(people)} letters`,
    app: megabytes([first, last]),
    floor: `each letter ${duration(time / people)}`,
    ratio: times(last / first),
  };
}

/** The time of each page on its own, with a turn of the event loop between them as in a real run. */
async function typeset(models: readonly LetterModel[], { typesetter }: Services): Promise<number[]> {
  const took: number[] = [];
  for (const model of models) {
    took.push(await timeOf(() => void must(typesetter.letterPdf(model))));
    await nextTurn();
  }
  return took;
}

/** Issues to everybody of a fresh record; the time of the whole job in milliseconds. */
async function issue(people: number, services: Services) {
  const { desk, applications } = decidedDesk(people, services);
  const letters = applications.map((application) => ({ application }));
  const job = { opening: DECIDED, letters, jobId: 'bench', folder: temporaryFolder() };
  const start = performance.now();
  const report = must(await issueLetters(desk, job, new Map()));
  const time = performance.now() - start;
  const [failed] = report.failed;
  if (failed) throw new Error(`${report.failed.length} letters failed: ${failed.message}`);
  return { desk, time };
}

const megabytes = (sizes: readonly number[]): string =>
  `${sizes.map((bytes) => Math.round(bytes / 2 ** 20)).join(', ')} MB`;

const memoryRow = (people: number, resident: readonly number[], collected: readonly number[]): Row => ({
  work: 'memory (RSS) while issuing',
  size: `after each ${people / 5} letters`,
  app: megabytes(resident),
  floor: `collecting garbage each time: ${megabytes(collected)}`,
  ratio: times(resident.at(-1)! / collected.at(-1)!),
});
