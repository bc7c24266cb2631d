import type { IdSource } from '../../kernel';
import type { RecordCommand } from '../../record';
import type { CaseFile } from '../case-file';
import { caseRefs, type CaseRefs, type KnownRefs } from '../case-refs';

type CaseLetter = CaseFile['letters'][number];
type CaseApplication = CaseFile['candidates'][number]['applications'][number];
type CaseAttachment = CaseFile['candidates'][number]['attachments'][number];

/** One thing to do with a case file, and where in the file it stands (JSON Pointer). */
export type CaseStep = { path: string } & (
  | { do: 'command'; command: RecordCommand }
  | {
      do: 'justify';
      opening: string;
      check: string;
      applications: string[];
      about: string | undefined;
      text: string;
    }
  | { do: 'attachment'; id: string; candidate: string; file: CaseAttachment }
  | { do: 'letter-matters'; application: string; matters: CaseApplication }
  | {
      do: 'letter';
      id: string;
      application: string;
      letter: CaseLetter;
      /** Ids of what it replaces and answers. */
      links: { supersedes?: string; inquiry?: string };
    }
);

/** What the parts of an import write their steps with. */
export interface StepWriter extends CaseRefs {
  file: CaseFile;
  steps: CaseStep[];
  command(path: string, value: RecordCommand): void;
  applicationAt(ref: string, at: string): string;
  memberAt(ref: string, at: string): string;
}

export function stepWriter(file: CaseFile, known: KnownRefs, newId: IdSource): StepWriter {
  const found = caseRefs(file, known, newId);
  const { resolve } = found;
  const steps: CaseStep[] = [];
  return {
    ...found,
    file,
    steps,
    command: (path, value) => void steps.push({ path, do: 'command', command: value }),
    applicationAt: (ref, at) => resolve('application', ref, `${at}/application`),
    memberAt: (ref, at) => resolve('member', ref, `${at}/member`),
  };
}
