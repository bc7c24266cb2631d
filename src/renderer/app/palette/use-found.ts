import { useEffect, useState } from 'react';
import type { FoundItem } from './find';

interface Found {
  items: readonly FoundItem[];
  pending: boolean;
}

/** Searches a moment after typing stops; late answers to earlier words are dropped. */
export function useFound(search: (query: string) => Promise<readonly FoundItem[]>, query: string): Found {
  const [found, setFound] = useState<Found>({ items: [], pending: false });
  const text = query.trim();
  useEffect(() => {
    if (text === '') {
      setFound({ items: [], pending: false });
      return;
    }
    let stale = false;
    setFound((now) => ({ ...now, pending: true }));
    const timer = setTimeout(() => {
      const done = (items: readonly FoundItem[]): void => {
        if (!stale) setFound({ items, pending: false });
      };
      search(text).then(done, () => done([]));
    }, 80);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [search, text]);
  return found;
}
