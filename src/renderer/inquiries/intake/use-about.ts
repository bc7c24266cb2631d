import { useEffect, useRef } from 'react';
import { useCall } from '../../app/client';
import type { IntakeDraft } from './intake-draft';

/**
 * Takes over the person from whom somebody came, once: whoever takes the person out again means it,
 * and words begun about somebody else are not turned on another.
 */
export function useAbout(
  about: string | undefined,
  draft: IntakeDraft,
  set: (change: Partial<IntakeDraft>) => void,
): {
  /** Words about somebody else are in the way. */
  begunEarlier: boolean;
  /** The page it came from must not begin it again. */
  over: () => void;
} {
  const other = about !== undefined && about !== draft.application;
  const free = draft.application === '' || draft.text.trim() === '';
  const wanted = other && free ? about : undefined;
  const why = useCall(
    'audit.why',
    { application: wanted ?? '-', audience: 'committee' },
    { enabled: wanted !== undefined },
  ).data;
  const done = useRef(false);
  useEffect(() => {
    if (done.current || wanted === undefined || why?.application !== wanted) return;
    done.current = true;
    set({ application: wanted, person: `${why.name} · ${why.openingTitle}` });
  });
  const over = (): void => {
    done.current = true;
  };
  return { begunEarlier: other && !free, over };
}
