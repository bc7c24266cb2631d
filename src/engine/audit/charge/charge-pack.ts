import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  applicationNumber,
  buildChargeIndex,
  buildOpeningPack,
  readMe,
  type ChargedApplication,
} from '@shared/account';
import type { ChargePackFiles } from '@shared/audit';
import { runChecks } from '@shared/checks';
import { ok, recordReference, refuse, type Refusal, type Result } from '@shared/kernel';
import { foldRecord, gatherOpening } from '@shared/record';
import type { Desk } from '../../desk';
import { putApplication } from './charged-application';
import { putDocument, type ChargeRun } from './charge-run';
import { newPackFolder } from './pack-folder';

/** Packs under way, with whether somebody has asked to stop. */
const jobs = new Map<string, { cancelled: boolean }>();

/** Asks a pack to stop after the application it is at; false when there is none of that id. */
export function cancelChargePack(jobId: string): boolean {
  const job = jobs.get(jobId);
  if (job) job.cancelled = true;
  return job !== undefined;
}

/**
 * Everything on record about an opening, written into a new folder inside `folder`, one document at
 * a time. It is true of the head at which it was begun. A cancel, an erasure or the close of the log
 * stops it between two applications: what is written stays, and the manifest says that it is not
 * all. Progress is announced after each application.
 * @returns refused `not-found/opening-unknown`, `conflict/job-running`,
 * `unavailable/charge-pack-stopped` with `details.folder` and `details.files` where the disk failed
 */
export async function chargePack(
  desk: Desk,
  { opening, folder: parent, jobId }: { opening: string; folder: string; jobId?: string | undefined },
): Promise<Result<ChargePackFiles>> {
  const open = desk.record();
  if (!open.ok) return open;
  const { log, state: live, verified } = open.value;
  if (!live.openings.openings.has(opening))
    return refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  const id = jobId ?? desk.services.newId();
  if (jobs.has(id)) return refuse('conflict', 'job-running', 'This pack is being written already.');
  const head = log.head();
  const folder = newPackFolder(parent, `charge-pack-${recordReference(head)}`);
  if (!folder.ok) return folder;
  const job = { cancelled: false };
  jobs.set(id, job);
  try {
    const state = foldRecord(log.read(1), head.seq);
    const record = gatherOpening(state, opening)!;
    const run: ChargeRun = {
      log,
      typesetter: desk.services.typesetter,
      state,
      record,
      findings: runChecks(record, { lint: desk.lint }),
      head,
      today: desk.context().today,
      verifiedAt: verified?.ok ? verified.at : undefined,
      folder: folder.value,
      missing: [],
    };
    const stopped = (): boolean => {
      const now = desk.record();
      return job.cancelled || !now.ok || now.value !== open.value || now.value.state !== live;
    };
    const said = (done: number): void =>
      desk.services.announce({
        type: 'progress',
        jobId: id,
        done,
        total: record.applications.length,
        label: '',
      });
    return await written(run, stopped, said);
  } finally {
    jobs.delete(id);
  }
}

async function written(
  run: ChargeRun,
  stopped: () => boolean,
  said: (done: number) => void,
): Promise<Result<ChargePackFiles>> {
  const { state, record, folder, head, today } = run;
  const reference = recordReference(head);
  const about = { seqs: [], reference };
  const text = readMe(reference, state.settings.organisation?.name ?? '', today);
  const first = folder.put('', 'READ ME.txt', text, { ...about, what: 'how to read and check this pack' });
  if (!first.ok) return broken(run, first.error);
  const whole = buildOpeningPack(state, record.opening.ref, run);
  if (!whole.ok) return whole;
  const opening = putDocument(run, '', 'opening', 'the opening as a whole', whole.value);
  if (!opening.ok) return broken(run, opening.error);

  const charged: ChargedApplication[] = [];
  for (const [index, item] of record.applications.entries()) {
    // Lets a cancel, or any other call, in between two applications, and Typst free what it compiled.
    await nextTurn();
    if (stopped()) return finished(run, false);
    const put = putApplication(run, item, applicationNumber(record, index));
    if (!put.ok) return broken(run, put.error);
    charged.push(put.value);
    said(index + 1);
  }
  const pages = buildChargeIndex(state, record.opening.ref, { ...run, applications: charged });
  if (!pages.ok) return pages;
  const index = putDocument(run, '', 'index', 'what is in this pack and where', pages.value);
  return index.ok ? finished(run, true) : broken(run, index.error);
}

/** The manifest is written last: a pack that has none was broken off. */
function finished(run: ChargeRun, complete: boolean): Result<ChargePackFiles> {
  const { folder, missing } = run;
  const reference = recordReference(run.head);
  const files = folder.files.map(({ file }) => `${folder.name}/${file}`);
  const manifest = folder.put('', 'manifest.json', manifestOf(run, complete), {
    what: 'this list',
    seqs: [],
    reference,
  });
  if (!manifest.ok) return broken(run, manifest.error, false);
  return ok({
    files: [...files, `${folder.name}/${manifest.value.file}`],
    reference,
    folder: folder.name,
    complete,
    missing,
  });
}

const manifestOf = ({ folder, missing, head, today, record }: ChargeRun, complete: boolean): string =>
  `${JSON.stringify(
    {
      format: 'grounds-charge-pack/1',
      reference: recordReference(head),
      madeOn: today,
      opening: record.opening.ref,
      applications: record.applications.length,
      complete,
      missing,
      files: folder.files,
    },
    null,
    2,
  )}\n`;

/** What was written stays, listed if there is room for the list. */
function broken(run: ChargeRun, { message, code }: Refusal, listed = true): Result<never> {
  const { folder } = run;
  const files = folder.files.map(({ file }) => file);
  if (listed)
    folder.put('', 'manifest.json', manifestOf(run, false), {
      what: 'this list',
      seqs: [],
      reference: recordReference(run.head),
    });
  return refuse(
    'unavailable',
    'charge-pack-stopped',
    `The pack is not complete: it stopped after ${files.length === 1 ? 'one file' : `${files.length} files`}, which stay in the folder “${folder.name}”. ${message}`,
    { folder: folder.name, files, cause: code },
  );
}
