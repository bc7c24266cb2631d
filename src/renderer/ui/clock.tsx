import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const Now = createContext<string | null>(null);

/**
 * Gives the tree the current moment (ISO 8601) and renews it each minute, so that "today" stays
 * true in a window left open. `clock` comes from the composition root.
 */
export function NowProvider({ clock, children }: { clock: () => string; children: ReactNode }): ReactNode {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 60_000);
    return () => clearInterval(timer);
  }, [clock]);
  return <Now value={now}>{children}</Now>;
}

/** The current moment, ISO 8601 in UTC, at most a minute old. */
export function useNow(): string {
  const now = useContext(Now);
  if (now === null) throw new Error('useNow needs a NowProvider above it');
  return now;
}
