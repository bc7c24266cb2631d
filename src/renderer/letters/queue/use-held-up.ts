import { useEffect, useRef, useState } from 'react';
import { call } from '../../app/client';
import { heldUpBy, type HeldUp } from './held-up';

const PAUSE_MS = 700;
const NOBODY: ReadonlyMap<string, HeldUp> = new Map();

/**
 * The checks of every letter still to be issued, asked for once the queue stands and again when it
 * has not changed for a moment, never twice at once: they take time, and a row without a mark is
 * still true.
 */
export function useHeldUp(
  opening: string,
  queueAsOf: number,
): { heldUp: ReadonlyMap<string, HeldUp>; checking: boolean } {
  const [known, setKnown] = useState<{ heldUp: ReadonlyMap<string, HeldUp>; asOf: number }>({
    heldUp: NOBODY,
    asOf: 0,
  });
  const atWork = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    let stale = false;
    const check = async (): Promise<void> => {
      if (stale) return;
      const result = await call('letters.check', { opening });
      if (stale) return;
      setKnown(({ heldUp }) => ({ heldUp: result.ok ? heldUpBy(result.value) : heldUp, asOf: queueAsOf }));
    };
    const timer = setTimeout(() => {
      atWork.current = atWork.current.then(check);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [opening, queueAsOf]);
  return { heldUp: known.heldUp, checking: known.asOf === 0 };
}
