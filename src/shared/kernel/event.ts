import type * as z from 'zod';
import type { StoredEvent } from './log-port';
import type { Instant } from './time';

/**
 * A kind of event as a value. `personal` marks the fields that are about a candidate: they are
 * sealed under that candidate's own key and vanish when it is destroyed.
 */
export interface EventDefinition<T extends string, D extends z.ZodObject, P extends z.ZodObject | null> {
  type: T;
  data: D;
  personal: P;
}

export function defineEvent<T extends string, D extends z.ZodObject, P extends z.ZodObject | null = null>(
  type: T,
  data: D,
  personal?: P,
): EventDefinition<T, D, P> {
  return { type, data, personal: (personal ?? null) as P };
}

/** The typed event of a definition. `personal` is undefined once it has been erased. */
export type EventOf<E> =
  E extends EventDefinition<infer T, infer D, infer P>
    ? P extends z.ZodObject
      ? {
          type: T;
          actor?: string | undefined;
          data: z.output<D>;
          subjects: string[];
          personal?: z.output<P> | undefined;
        }
      : { type: T; actor?: string | undefined; data: z.output<D> }
    : never;

/** An event with its place in the log. */
export type Recorded<E> = E & { seq: number; recordedAt: Instant };

/** Where a fact of the state comes from. */
export interface Provenance {
  seq: number;
  recordedAt: Instant;
  actor?: string | undefined;
}

export const provenance = (event: {
  seq: number;
  recordedAt: Instant;
  actor?: string | undefined;
}): Provenance => ({
  seq: event.seq,
  recordedAt: event.recordedAt,
  actor: event.actor,
});

/** Checks a stored event against its definition. Throws a ZodError: a log never holds other forms. */
export function parseEvent(
  definition: EventDefinition<string, z.ZodObject, z.ZodObject | null>,
  event: StoredEvent,
): StoredEvent {
  const data = definition.data.parse(event.data) as Record<string, unknown>;
  const personal =
    definition.personal && event.personal
      ? (definition.personal.parse(event.personal) as Record<string, unknown>)
      : undefined;
  return { type: event.type, actor: event.actor, data, subjects: event.subjects, personal };
}
