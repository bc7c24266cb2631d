import { useEffect, useState, type KeyboardEvent } from 'react';

/**
 * Enter pressed before the answer to the words is there: what is listed still belongs to earlier
 * words, so nothing of it may be followed. `follow` runs when the answer has come.
 */
export function useEagerEnter(
  query: string,
  pending: boolean,
  follow: () => void,
): (event: KeyboardEvent) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  const due = wanted === query && !pending;
  useEffect(() => {
    if (due) follow();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each Enter, with what is found then
  }, [due]);
  return (event) => {
    if (event.key !== 'Enter' || !pending) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(query);
  };
}
