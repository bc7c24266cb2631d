import type * as z from 'zod';
import type { Day, IdSource, Instant } from './time';

/**
 * A call through the one door between window and engine, as a value. Client, preload names,
 * forwarding and handlers all derive from the list of these.
 */
export interface Call<
  N extends string,
  I extends z.ZodType,
  O,
  K extends 'query' | 'command' = 'query' | 'command',
> {
  name: N;
  /** `command` appends to the log; `query` only reads. */
  kind: K;
  input: I;
  /** Only a type: answers come from our own engine and are not parsed again. */
  output: O;
}

const typeOnly = undefined as unknown;

export const defineQuery = <N extends string, I extends z.ZodType, O>(
  name: N,
  input: I,
  _output: () => O,
): Call<N, I, O, 'query'> => ({
  name,
  kind: 'query',
  input,
  output: typeOnly as O,
});

/** What every command answers: the id it created, if it created one, and the new end of the log. */
export interface CommandOutcome {
  created?: string | undefined;
  seq: number;
}

export const defineCommand = <N extends string, I extends z.ZodType>(
  name: N,
  input: I,
): Call<N, I, CommandOutcome, 'command'> => ({
  name,
  kind: 'command',
  input,
  output: typeOnly as CommandOutcome,
});

/** Hands a type to `defineQuery` without a value: `answers<OpeningRow[]>()`. */
export const answers = <T>() => (() => undefined as unknown) as () => T;

/** What a command is given besides its input. */
export interface CommandContext {
  now: Instant;
  today: Day;
  newId: IdSource;
  /** The member who is at the desk, where one is chosen. */
  actor?: string | undefined;
}
