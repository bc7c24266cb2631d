/** The desk of `decidedDesk` with the calls that letters need, and a clock that a test can move. */
import type { CallEnvelope } from '@shared/calls';
import type { Result } from '@shared/kernel';
import type {
  IssueReport,
  Letter,
  LetterPreview,
  LetterRequest,
  QueueCheck,
  QueueRow,
  Template,
  TemplateSet,
} from '@shared/letters';
import type { RecordCommand } from '@shared/record';
import { dispatch } from '@engine/dispatch';
import { opened } from '../../support/desk';
import { decidedDesk, OPENING } from './decided-desk';

export const NAMES = ['Mara Quist', 'Ada Lindqvist', 'Bo Ferreira'];

export type LetterDesk = ReturnType<typeof letterDesk>;

export function letterDesk(names: readonly string[] = NAMES) {
  const time = { now: '2026-10-20T09:00:00.000Z' };
  const { desk, applications } = decidedDesk(names, { clock: () => time.now });
  const state = () => opened(desk).state;
  const ask = async <T>(name: string, input: unknown, envelope: CallEnvelope = {}): Promise<Result<T>> =>
    (await dispatch(desk, name, input, envelope)) as Result<T>;
  const told = async <T>(name: string, input: unknown): Promise<T> => {
    const result = await ask<T>(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
    return result.value;
  };
  return {
    desk,
    applications,
    time,
    ask,
    state,
    run: (name: string, input: unknown, envelope: CallEnvelope = {}) => {
      const result = desk.run({ name, input } as RecordCommand, envelope);
      if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
      return result.value;
    },
    preview: (input: LetterRequest & Record<string, unknown>) =>
      told<LetterPreview>('letters.preview', input),
    queue: () => told<QueueRow[]>('letters.queue', { opening: OPENING }),
    check: () => told<QueueCheck[]>('letters.check', { opening: OPENING }),
    issue: (letters: LetterRequest[], folder?: string) =>
      told<IssueReport>('letters.issue', {
        opening: OPENING,
        letters,
        jobId: `job-${state().seq}`,
        ...(folder === undefined ? {} : { folder }),
      }),
    letter: (id: string): Letter => state().letters.letters.get(id)!,
    letters: (): Letter[] => [...state().letters.letters.values()],
    /** The set in force, with these templates in place of its own. */
    adopt: (templates: Template[], statements: TemplateSet['statements'] = []) => {
      const { set } = state().letters.sets.get('en-GB')!.at(-1)!;
      const kinds = new Set(templates.map((item) => item.kind));
      const grounds = new Set(statements.map((item) => item.ground));
      const input: TemplateSet = {
        ...set,
        templates: [...set.templates.filter((item) => !kinds.has(item.kind)), ...templates],
        statements: [...set.statements.filter((item) => !grounds.has(item.ground)), ...statements],
      };
      const result = desk.run({ name: 'letters.adopt-templates', input: { set: input } });
      if (!result.ok) throw new Error(result.error.message);
    },
    /** Records the disposition anew and signs again. */
    dispose: (application: string, disposition: { code: string; [more: string]: unknown }) => {
      const input = (name: string, more: object) => desk.run({ name, input: more } as RecordCommand);
      const steps = [
        input('decisions.reopen', { opening: OPENING, member: 'm-wen', reason: 'A fact was overlooked.' }),
        input('decisions.dispose', { application, disposition }),
        input('decisions.sign', { opening: OPENING, member: 'm-wen', on: time.now.slice(0, 10) }),
      ];
      for (const step of steps) if (!step.ok) throw new Error(`${step.error.code}: ${step.error.message}`);
    },
  };
}

export const template = (kind: Template['kind'], changes: Partial<Template> = {}): Template => ({
  kind,
  language: 'en-GB',
  subject: 'Your application',
  salutation: 'Dear {{ addressee.addressAs }}',
  body: ['Thank you for writing to us.'],
  closing: 'Yours sincerely',
  claims: [],
  ...changes,
});
