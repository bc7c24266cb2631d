import type { Refusal } from '@shared/kernel';
import { useEffect, useRef, useState } from 'react';
import { call, type CallInput, type CallName, type CallOutput } from '../app/client';

export interface Latest<T> {
  /** The last good answer about this subject; stays while a newer one is refused. */
  value: T | null;
  /** Why there is no newer answer. */
  refusal: Refusal | null;
  busy: boolean;
}

/**
 * Asks a moment after the input stopped changing, and drops answers that came too late. An answer
 * about another `subject` is never shown for this one.
 */
export function useLatest<N extends CallName>(
  name: N,
  input: CallInput<N> | null,
  subject: string,
  pause = 150,
): Latest<CallOutput<N>> {
  const [known, setKnown] = useState<Latest<CallOutput<N>> & { subject: string; asked: string }>({
    value: null,
    refusal: null,
    busy: true,
    subject,
    asked: '',
  });
  const asked = input === null ? '' : JSON.stringify(input);
  const latest = useRef(input);
  const shown = useRef('');
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    if (asked === '') return;
    let stale = false;
    const first = shown.current !== subject;
    const timer = setTimeout(
      () => {
        const sent = latest.current;
        if (sent === null) return;
        shown.current = subject;
        void call(name, sent).then((result) => {
          if (stale) return;
          setKnown((before) => ({
            value: result.ok ? result.value : before.subject === subject ? before.value : null,
            refusal: result.ok ? null : result.error,
            busy: false,
            subject,
            asked,
          }));
        });
      },
      first ? 0 : pause,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked, name, subject, pause]);
  const same = known.subject === subject;
  return {
    value: same ? known.value : null,
    refusal: same ? known.refusal : null,
    busy: known.asked !== asked,
  };
}
