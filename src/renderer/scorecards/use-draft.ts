import type { CallInput } from '../app/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../app/client';
import { noteSaved } from '../app/saved';

type Body = CallInput<'scorecards.save-draft'>['body'];

export interface Draft {
  /** False until it is known whether a draft is kept. */
  ready: boolean;
  /** The draft as it was found; null when there was none. Read it once `ready`. */
  found: { body: unknown; savedAt: string } | null;
  /** Moment of the last save, found or own. */
  savedAt: string | null;
  /** Keeps the text in the file, sealed, a moment after typing stops. */
  save: (body: Body) => void;
}

const PAUSE_MS = 600;

/**
 * The draft of one member for one application in one slot (a stage, or another kind of note). What
 * is typed last is written even when the component goes away.
 */
export function useDraft(application: string, member: string, slot: string): Draft {
  const queries = useQueryClient();
  const key = JSON.stringify([application, member, slot]);
  const [state, setState] = useState<Omit<Draft, 'save'> & { key: string }>({
    key,
    ready: false,
    found: null,
    savedAt: null,
  });
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);

  useEffect(() => {
    let stale = false;
    void call('scorecards.read-draft', { application, member, stage: slot }).then((result) => {
      const found = result.ok ? result.value : null;
      if (!stale) setState({ key, ready: true, found, savedAt: found?.savedAt ?? null });
    });
    return () => {
      stale = true;
      if (waiting.current) {
        clearTimeout(waiting.current.timer);
        waiting.current.write();
        waiting.current = null;
      }
    };
  }, [key, application, member, slot]);

  const save = useCallback(
    (body: Body) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      const write = (): void => {
        waiting.current = null;
        void call('scorecards.save-draft', { application, member, stage: slot, body }).then((result) => {
          if (!result.ok) return;
          const { savedAt } = result.value;
          noteSaved(savedAt);
          setState((now) => (now.key === key ? { ...now, savedAt } : now));
          void queries.invalidateQueries({ queryKey: ['scorecards.progress'] });
        });
      };
      waiting.current = { timer: setTimeout(write, PAUSE_MS), write };
    },
    [application, member, slot, key, queries],
  );
  const current = state.key === key;
  return {
    ready: current && state.ready,
    found: current ? state.found : null,
    savedAt: current ? state.savedAt : null,
    save,
  };
}
