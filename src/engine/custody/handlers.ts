import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LogStatus } from '@shared/custody';
import { writtenDay } from '@shared/correspondence';
import { exportCase } from '@shared/exchange';
import { ok, recordReference, refuse, type Result } from '@shared/kernel';
import type { Organisation } from '@shared/settings';
import type { Desk } from '../desk';
import { importCase, writeNewFile } from '../exchange';
import type { RoomHandlers } from '../handler';
import { createLog, openLog } from '../log';
import { verifyOpen } from './verify';

export const SAMPLE_CASE = 'samples/riverside-library.json';

export const custodyHandlers: RoomHandlers<'custody'> = {
  'custody.status': (_input, desk) => ok(statusOf(desk)),
  'custody.create': ({ file, organisation }, desk) => create(desk, file, organisation),
  'custody.create-sample': ({ file }, desk) => createSample(desk, file),
  'custody.open': (input, desk) => open(desk, input),
  'custody.close': (_input, desk) => {
    desk.close();
    desk.services.announce({ type: 'changed', rooms: ['all'] });
    return ok({ closed: true });
  },
  'custody.verify': ({ reference }, desk) => verifyOpen(desk, reference),
  'custody.import-case': ({ file }, desk) => {
    const text = readText(file);
    return text.ok ? importCase(desk, text.value) : text;
  },
  'custody.export-case': ({ folder, name }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const json = `${JSON.stringify(exportCase(record.value.state), null, 2)}\n`;
    const written = writeNewFile(folder, name, json);
    return written.ok ? ok({ fileName: written.value }) : written;
  },
  'custody.holds': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { custody, openings } = record.value.state;
    const title = (ref: string): string => openings.openings.get(ref)?.details.title ?? ref;
    return ok(
      [...custody.holds.values()]
        .map((hold) => ({ ...hold, openingTitle: title(hold.opening) }))
        .toSorted((a, b) => Number(a.lifted !== null) - Number(b.lifted !== null)),
    );
  },
  'custody.recovery-sheet': ({ folder, recoveryCode }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { organisation } = record.value.state.settings;
    const language = organisation?.language ?? 'en-GB';
    const sheet = desk.services.typesetter.recoverySheetPdf({
      organisation: organisation?.name ?? '',
      logName: basename(record.value.path),
      recoveryCode,
      dateText: writtenDay(desk.context().today, language),
      language,
    });
    if (!sheet.ok) return sheet;
    const written = writeNewFile(folder, 'Grounds recovery sheet.pdf', sheet.value.bytes);
    return written.ok ? ok({ fileName: written.value }) : written;
  },
};

/** Where the app stands with its file. */
export function statusOf(desk: Desk): LogStatus {
  const record = desk.record();
  if (!record.ok) {
    return {
      open: false,
      logId: null,
      fileName: null,
      organisation: null,
      sample: false,
      readOnly: false,
      entries: 0,
      reference: null,
      verified: null,
      language: 'en-GB',
    };
  }
  const { log, state, path, verified } = record.value;
  const head = log.head();
  return {
    open: true,
    logId: log.logId,
    fileName: basename(path),
    organisation: state.settings.organisation?.name ?? null,
    sample: state.settings.organisation?.sample ?? false,
    readOnly: log.readOnly,
    entries: head.seq,
    reference: recordReference(head),
    verified,
    language: state.settings.organisation?.language ?? 'en-GB',
  };
}

/** A new log with its organisation and the letter templates that ship with the app. */
export function create(
  desk: Desk,
  path: string,
  organisation: Organisation,
): Result<{ recoveryCode: string; logId: string }> {
  const made = createLog(path, { clock: desk.services.clock, newId: desk.services.newId });
  if (!made.ok) return made;
  desk.take(made.value.log, path);
  const first = desk.append([
    { type: 'organisation-set', data: organisation },
    ...desk.services.templateSets.map((set) => ({
      type: 'template-set-adopted' as const,
      data: { version: 1, set },
    })),
  ]);
  if (!first.ok) return first;
  return ok({ recoveryCode: made.value.recoveryCode, logId: made.value.log.logId });
}

function createSample(desk: Desk, path: string): Result<{ recoveryCode: string; logId: string }> {
  const text = readText(join(desk.services.resourcesDir, SAMPLE_CASE));
  if (!text.ok) return text;
  const { organisation } = JSON.parse(text.value) as { organisation: Organisation };
  const made = create(desk, path, { ...organisation, sample: true });
  if (!made.ok) return made;
  const imported = importCase(desk, text.value);
  return imported.ok ? made : imported;
}

function open(
  desk: Desk,
  input: { file: string; recoveryCode?: string | undefined; keychainSecret?: string | undefined },
): Result<LogStatus> {
  const { file, recoveryCode, keychainSecret } = input;
  if (recoveryCode === undefined && keychainSecret === undefined) {
    return refuse('locked', 'code-needed', 'This log opens with its recovery code.');
  }
  const { clock } = desk.services;
  const byCode = () => openLog(file, { recoveryCode: recoveryCode! }, { clock });
  let opened =
    keychainSecret === undefined
      ? byCode()
      : openLog(file, { keychainSecret: Buffer.from(keychainSecret, 'base64') }, { clock });
  if (
    !opened.ok &&
    opened.error.kind === 'locked' &&
    keychainSecret !== undefined &&
    recoveryCode !== undefined
  )
    opened = byCode();
  if (!opened.ok) return opened;
  desk.take(opened.value, file);
  desk.services.announce({ type: 'changed', rooms: ['all'] });
  return ok(statusOf(desk));
}

function readText(path: string): Result<string> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch {
    return refuse(
      'unavailable',
      'not-readable',
      'This file could not be read. Check that it is still there and that you may open it.',
    );
  }
}
