import { scoredBeforeDeclared } from '../case-declarations';
import type { CaseFile } from '../case-file';
import { each } from '../case-refs';
import { scorecards } from './scorecards';
import type { StepWriter } from './step-writer';

/** Declarations, scorecards, departures from procedure, notes and observations. */
export function assessments(writer: StepWriter): void {
  const { file, refs, command, applicationAt, memberAt, resolve } = writer;
  const late = scoredBeforeDeclared(file);
  each(file.declarations, '/declarations', (item, at, index) => {
    if (!late[index]) declareStep(item, at);
  });
  scorecards(writer);
  each(file.declarations, '/declarations', (item, at, index) => {
    if (late[index]) declareStep(item, at);
  });
  function declareStep(item: CaseFile['declarations'][number], at: string): void {
    const { application, member, ...declaration } = item;
    command(at, {
      name: 'scorecards.declare-interest',
      input: { application: applicationAt(application, at), member: memberAt(member, at), declaration },
    });
  }
  each(file.deviations, '/deviations', (item, at) => {
    const { ref, opening, affected, ...note } = item;
    const ids = affected.map((application, index) =>
      resolve('application', application, `${at}/affected/${index}`),
    );
    command(at, {
      name: 'scorecards.record-deviation',
      input: { id: ref, ref, opening: resolve('opening', opening, `${at}/opening`), affected: ids, note },
    });
  });
  each(file.opened, '/opened', (item, at) =>
    command(at, {
      name: 'scorecards.open',
      input: { ...item, application: applicationAt(item.application, at) },
    }),
  );
  each(file.fitNotes, '/fitNotes', (item, at) => {
    const { ref, application, member, ...note } = item;
    const input = {
      id: refs.get(ref)!.id,
      ref,
      application: applicationAt(application, at),
      member: memberAt(member, at),
      note,
    };
    command(at, { name: 'scorecards.record-fit-note', input });
  });
  each(file.observations, '/observations', (item, at) => {
    const { ref, application, member, ...note } = item;
    const input = {
      id: refs.get(ref)!.id,
      ref,
      application: applicationAt(application, at),
      member: memberAt(member, at),
      note,
    };
    command(at, { name: 'scorecards.record-observation', input });
  });
}
