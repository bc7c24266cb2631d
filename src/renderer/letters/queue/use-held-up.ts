import { useEffect, useState } from 'react';
import { call } from '../../app/client';
import { heldUpBy, type HeldUp } from './held-up';

const PAUSE_MS = 700;
const NOBODY: ReadonlyMap<string, HeldUp> = new Map();

/**
 * The checks of every letter still to be issued, asked for once the queue stands and again when it
 * has not changed for a moment: they take time, and a row without a mark is still true.
 */
export function useHeldUp(
  opening: string,
  queueAsOf: number,
): { heldUp: ReadonlyMap<string, HeldUp>; checking: boolean } {
  const [known, setKnown] = useState<{ heldUp: ReadonlyMap<string, HeldUp>; asOf: number }>({
    heldUp: NOBODY,
    asOf: 0,
  });
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      void call('letters.check', { opening }).then((result) => {
        if (stale) return;
        setKnown(({ heldUp }) => ({ heldUp: result.ok ? heldUpBy(result.value) : heldUp, asOf: queueAsOf }));
      });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [opening, queueAsOf]);
  return { heldUp: known.heldUp, checking: known.asOf === 0 };
}
