import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Bridge, WindowCallName, WindowInput, WindowOutput } from '@shared/bridge';
import type { CallEnvelope } from '@shared/calls';
import { refuse, type Refusal, type Result } from '@shared/kernel';
import type { Announcement } from '@shared/shell';
import { useEffect, useRef } from 'react';
import { actingMember, useActing } from './acting';
import { noteSaved } from './saved';
import { clock, newId } from './services';

/** Calls that the engine answers and calls that the shell answers look the same from here. */
export type CallName = WindowCallName;
export type CallInput<N extends CallName> = WindowInput<N>;
export type CallOutput<N extends CallName> = WindowOutput<N>;

type Send<N extends CallName> = (
  input: CallInput<N>,
  envelope: CallEnvelope,
) => Promise<Result<CallOutput<N>>>;

declare global {
  interface Window {
    /** Missing only where the page is opened outside the app, as the gallery may be. */
    grounds?: Bridge;
  }
}

/** A refusal on its way through react-query, which knows answers and errors only. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}

const NO_ANSWER = 'no-answer';

/**
 * Makes one call for the member at the desk. Refusals are values; it never rejects. Repeating with
 * the same `commandId` does not record twice.
 */
export async function call<N extends CallName>(
  name: N,
  input: CallInput<N>,
  commandId?: string,
): Promise<Result<CallOutput<N>>> {
  const send = window.grounds?.[name] as Send<N> | undefined;
  if (send === undefined)
    return refuse(
      'unavailable',
      'no-engine',
      'This page is open outside the app, so there is no record to read.',
    );
  try {
    return await send(input, { actor: actingMember() ?? undefined, commandId });
  } catch {
    return refuse(
      'failed',
      NO_ANSWER,
      'The app did not get an answer, so it is not certain whether this step was recorded. Try again: it is never recorded twice.',
    );
  }
}

export interface CallOptions {
  /** False waits, for example until an id is known. */
  enabled?: boolean;
  /** Keeps showing the last answer while another input is asked for. */
  keepPrevious?: boolean;
}

/** What the engine answers, kept fresh: after every change announced it is asked again. */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  { enabled = true, keepPrevious = false }: CallOptions = {},
): UseQueryResult<CallOutput<N>, RefusedError> {
  const acting = useActing();
  return useQuery<CallOutput<N>, RefusedError>({
    // What one may see depends on who asks.
    queryKey: [name, input, acting],
    queryFn: async () => {
      const result = await call(name, input);
      if (!result.ok) throw new RefusedError(result.error);
      return result.value;
    },
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

export interface Command<N extends CallName> {
  /** Answers the refusal as a value; the same refusal stays in `refusal` until the next run. */
  run: (input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  pending: boolean;
  refusal: Refusal | null;
  reset: () => void;
}

/** An act: run it, and show its refusal where it was asked for. */
export function useCommand<N extends CallName>(name: N): Command<N> {
  const queries = useQueryClient();
  const unanswered = useRef<{ input: string; commandId: string } | null>(null);
  const mutation = useMutation({
    mutationFn: async (input: CallInput<N>) => {
      // The same step again after silence keeps its id, so that it cannot be recorded twice.
      const asked = JSON.stringify(input);
      const commandId = unanswered.current?.input === asked ? unanswered.current.commandId : newId();
      const result = await call(name, input, commandId);
      unanswered.current = !result.ok && result.error.code === NO_ANSWER ? { input: asked, commandId } : null;
      return result;
    },
    onSuccess: (result) => (result.ok ? queries.invalidateQueries() : undefined),
  });
  return {
    run: mutation.mutateAsync,
    pending: mutation.isPending,
    refusal: mutation.data?.ok === false ? mutation.data.error : null,
    reset: mutation.reset,
  };
}

/** Listens to announcements for as long as the component is there. */
export function useAnnouncements(listener: (event: Announcement) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => window.grounds?.onEvent((event) => latest.current(event)), []);
}

/** A refresh follows the last of several changes in a row, but no later than this after the first. */
const REFRESH_AFTER_MS = 80;
const REFRESH_WITHIN_MS = 1_000;

/** Any change asks again for everything on screen: answers are local and quick. */
export function refreshOnChange(queries: QueryClient): (() => void) | undefined {
  let next: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    clearTimeout(next);
    clearTimeout(latest);
    latest = undefined;
    void queries.invalidateQueries();
  };
  const refreshSoon = (): void => {
    clearTimeout(next);
    next = setTimeout(refresh, REFRESH_AFTER_MS);
    latest ??= setTimeout(refresh, REFRESH_WITHIN_MS);
  };
  return window.grounds?.onEvent((event) => {
    if (event.type === 'changed') noteSaved(clock());
    if (event.type === 'changed' || event.type === 'engine-restarted') refreshSoon();
  });
}
