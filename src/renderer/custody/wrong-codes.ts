import { useEffect, useState } from 'react';

const LONGEST_SECONDS = 30;

/** Seconds to wait after the n-th wrong code: none for the first two, then doubling up to half a minute. */
export const waitAfter = (wrong: number): number =>
  wrong < 3 ? 0 : Math.min(LONGEST_SECONDS, 2 ** (wrong - 3));

/** Seconds left of a wait, and how to start one. */
export function useDelay(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}
