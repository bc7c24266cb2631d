import { ok } from '@shared/kernel';
import type { RoomHandlers } from '../handler';
import { cancelChargePack, chargePack } from './charge';
import { writeComparisonSheet } from './comparison';
import { entryView } from './entry';
import { stillToScore, stillToScoreIn } from './guard';
import { printPack, writePack } from './pack';
import { search } from './search';
import { todayView } from './today';
import { whyView } from './why';

export const auditHandlers: RoomHandlers<'audit'> = {
  'audit.why': (input, desk, { actor }) =>
    stillToScore(desk, input.application, actor) ?? whyView(desk, input),
  'audit.entry': (input, desk, { actor }) =>
    stillToScore(desk, input.application, actor) ?? entryView(desk, input),
  'audit.pack': (input, desk, { actor }) =>
    stillToScore(desk, input.application, actor) ?? writePack(desk, input),
  'audit.print': (input, desk, { actor }) =>
    stillToScore(desk, input.application, actor) ?? printPack(desk, input),
  'audit.comparison-sheet': (input, desk, { actor }) =>
    stillToScore(desk, input.application, actor) ?? writeComparisonSheet(desk, input),
  'audit.charge-pack': (input, desk, { actor }) =>
    stillToScoreIn(desk, input.opening, actor) ?? chargePack(desk, input),
  'audit.cancel': ({ jobId }) => ok({ cancelled: cancelChargePack(jobId) }),
  'audit.search': ({ text }, desk) => {
    const record = desk.record();
    return record.ok ? ok(search(record.value, text)) : record;
  },
  'audit.today': (_input, desk) => {
    const record = desk.record();
    return record.ok ? ok(todayView(record.value.state, desk.context().today)) : record;
  },
};
