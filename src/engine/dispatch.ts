import * as z from 'zod';
import { CALLS, type CallEnvelope, type QueryName } from '@shared/calls';
import { refuse, type Result } from '@shared/kernel';
import type { RecordCommand } from '@shared/record';
import { auditHandlers } from './audit';
import { candidatesHandlers } from './candidates';
import { custodyHandlers } from './custody';
import { decisionsHandlers } from './decisions';
import type { Desk } from './desk';
import type { Handler } from './handler';
import { invalidInput } from './invalid-input';
import { inquiriesHandlers } from './inquiries';
import { guardAdoption, lettersHandlers } from './letters';
import { openingsHandlers } from './openings';
import { scorecardsHandlers } from './scorecards';
import { settingsHandlers } from './settings';

const handlers: { [N in QueryName]: Handler<N> } = {
  ...settingsHandlers,
  ...openingsHandlers,
  ...candidatesHandlers,
  ...scorecardsHandlers,
  ...decisionsHandlers,
  ...lettersHandlers,
  ...inquiriesHandlers,
  ...auditHandlers,
  ...custodyHandlers,
};

/** Commands that need something only the engine can do before the record decides on them. */
const guards: Partial<Record<string, (input: never) => Result<null>>> = {
  'letters.adopt-templates': guardAdoption,
};

const envelopeSchema = z.strictObject({
  actor: z.string().max(120).optional(),
  commandId: z.string().max(120).optional(),
});

/** Answers a call by name: parses first, then decides or reads. Unknown names and forms are refused. */
export async function dispatch(
  desk: Desk,
  name: string,
  input: unknown,
  envelope: unknown = {},
): Promise<Result<unknown>> {
  const call = CALLS.find((item) => item.name === name);
  if (!call) return refuse('not-found', 'unknown-call', 'There is no such call.');
  const parsed = call.input.safeParse(input);
  if (!parsed.success) return invalidInput(parsed.error);
  const around = envelopeSchema.safeParse(envelope ?? {});
  if (!around.success) return invalidInput(around.error);
  if (call.kind === 'command') {
    const guarded = guards[call.name]?.(parsed.data as never);
    if (guarded?.ok === false) return guarded;
    return desk.run({ name: call.name, input: parsed.data } as RecordCommand, around.data as CallEnvelope);
  }
  const handler = handlers[call.name] as unknown as Handler<QueryName>;
  return handler(parsed.data as never, desk, around.data as CallEnvelope);
}
