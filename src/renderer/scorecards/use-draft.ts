import type { CallInput } from '../app/client';
import type { Refusal } from '@shared/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../app/client';
import { noteSaved } from '../app/saved';
import { whenFlushed } from './drafts-waiting';

type Body = CallInput<'scorecards.save-draft'>['body'];

/** What became of the text typed last. */
export type Keeping =
  | { status: 'none' }
  | { status: 'waiting' }
  | { status: 'saved'; at: string }
  | { status: 'failed'; refusal: Refusal };

export interface Draft {
  /** False until it is known whether a draft is kept. */
  ready: boolean;
  /** The draft as it was found; null when there was none. Read it once `ready`. */
  found: { body: unknown; savedAt: string } | null;
  keeping: Keeping;
  /** Keeps the text in the file, sealed, a moment after typing stops. */
  save: (body: Body) => void;
}

interface Known extends Omit<Draft, 'save'> {
  /** Which draft this is known about. */
  key: string;
}

type Write = () => Promise<Refusal | null>;

const PAUSE_MS = 600;
const NOTHING: Keeping = { status: 'none' };

/**
 * The draft of one member for one application in one slot (a stage, or another kind of note). What
 * is typed last is written even when the component or the window goes away.
 */
export function useDraft(application: string, member: string, slot: string): Draft {
  const queries = useQueryClient();
  const key = JSON.stringify([application, member, slot]);
  const [known, setKnown] = useState<Known>({ key, ready: false, found: null, keeping: NOTHING });
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: Write } | null>(null);
  const writing = useRef<Promise<Refusal | null> | null>(null);
  /** What was refused and is nowhere but in the window. */
  const failed = useRef<Write | null>(null);

  useEffect(() => {
    let stale = false;
    void call('scorecards.read-draft', { application, member, stage: slot }).then((result) => {
      if (stale) return;
      const found = result.ok ? result.value : null;
      setKnown({
        key,
        ready: true,
        found,
        keeping: found ? { status: 'saved', at: found.savedAt } : NOTHING,
      });
    });
    const writeNow: Write = async () => {
      if (!waiting.current) return (await failed.current?.()) ?? (await writing.current);
      clearTimeout(waiting.current.timer);
      return waiting.current.write();
    };
    const leave = (): void => {
      if (waiting.current) void writeNow();
    };
    const forget = whenFlushed(writeNow);
    addEventListener('pagehide', leave);
    return () => {
      stale = true;
      forget();
      removeEventListener('pagehide', leave);
      leave();
      failed.current = null;
    };
  }, [key, application, member, slot]);

  const save = useCallback(
    (body: Body) => {
      const tell = (keeping: Keeping): void =>
        setKnown((now) => (now.key === key ? { ...now, keeping } : now));
      if (waiting.current) clearTimeout(waiting.current.timer);
      const write: Write = () => {
        waiting.current = null;
        failed.current = null;
        const sent = call('scorecards.save-draft', { application, member, stage: slot, body });
        const done = sent.then((result) => {
          if (!result.ok) {
            // A later text, if there is one, takes the place of this one.
            if (waiting.current === null && writing.current === done) failed.current = write;
            tell({ status: 'failed', refusal: result.error });
            return result.error;
          }
          const { savedAt } = result.value;
          noteSaved(savedAt);
          // Typing may have gone on meanwhile; then the next save says so.
          if (waiting.current === null) tell({ status: 'saved', at: savedAt });
          void queries.invalidateQueries({ queryKey: ['scorecards.progress'] });
          return null;
        });
        writing.current = done;
        return done;
      };
      waiting.current = { timer: setTimeout(write, PAUSE_MS), write };
      tell({ status: 'waiting' });
    },
    [application, member, slot, key, queries],
  );
  const current = known.key === key;
  return {
    ready: current && known.ready,
    found: current ? known.found : null,
    keeping: current ? known.keeping : NOTHING,
    save,
  };
}
