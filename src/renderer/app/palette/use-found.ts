import { useEffect, useState } from 'react';
import type { FoundItem } from './find';

interface Found {
  items: readonly FoundItem[];
  pending: boolean;
}

/** Searches a moment after typing stops; late answers to earlier words are dropped. */
export function useFound(search: (query: string) => Promise<readonly FoundItem[]>, query: string): Found {
  const [answer, setAnswer] = useState<{ text: string; items: readonly FoundItem[] }>({
    text: '',
    items: [],
  });
  const text = query.trim();
  useEffect(() => {
    let stale = false;
    const done = (items: readonly FoundItem[]): void => {
      if (!stale) setAnswer({ text, items });
    };
    const timer = setTimeout(() => {
      if (text === '') done([]);
      else search(text).then(done, () => done([]));
    }, 80);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [search, text]);
  return { items: text === '' ? [] : answer.items, pending: answer.text !== text };
}
