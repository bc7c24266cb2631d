import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { between } from './between';

/** Chooses letters, or takes them out of the choice. The same function for ever, so that rows can rest. */
export type Choose = (applications: readonly string[], add: boolean, range?: boolean) => void;

/** Which letters are chosen. With `range`, all from the one touched last up to this one. */
export function useChoice(order: readonly string[]): {
  chosen: ReadonlySet<string>;
  choose: Choose;
  none: () => void;
} {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const places = useRef(order);
  useEffect(() => {
    places.current = order;
  });
  const choose = useCallback<Choose>((applications, add, range = false) => {
    const only = applications.length === 1 ? applications[0]! : null;
    const all =
      range && only !== null && last.current !== null
        ? between(places.current, last.current, only)
        : applications;
    last.current = only;
    setChosen((before) => {
      const next = new Set(before);
      for (const application of all) {
        if (add) next.add(application);
        else next.delete(application);
      }
      return next;
    });
  }, []);
  const none = useCallback(() => {
    last.current = null;
    setChosen(new Set());
  }, []);
  return useMemo(() => ({ chosen, choose, none }), [chosen, choose, none]);
}
