import type { CallEnvelope, CallOutput, CallParsed, QueryName } from '@shared/calls';
import type { Result } from '@shared/kernel';
import type { Desk } from './desk';

/** Answers one call. Input is already parsed by the call's schema. */
export type Handler<N extends QueryName> = (
  input: CallParsed<N>,
  desk: Desk,
  envelope: CallEnvelope,
) => Result<CallOutput<N>> | Promise<Result<CallOutput<N>>>;

/** The handlers of one room: exactly the queries whose names begin with it. Commands need none. */
export type RoomHandlers<Room extends string> = {
  [N in Extract<QueryName, `${Room}.${string}`>]: Handler<N>;
};
