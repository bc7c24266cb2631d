import type { LintFinding } from '@shared/lint';
import { useEffect, useState } from 'react';
import { call } from '../app/client';

type LintAs = 'note' | 'reason' | 'letter';

interface Linted {
  text: string;
  findings: readonly LintFinding[];
}

const NOTHING: Linted = { text: '', findings: [] };
const PAUSE_MS = 300;

/** Signals in a text, asked for a moment after typing stops; nothing is recorded. */
export function useLint(text: string, as: LintAs): Linted {
  const [linted, setLinted] = useState<Linted>(NOTHING);
  useEffect(() => {
    if (text.trim() === '') return;
    let stale = false;
    const timer = setTimeout(() => {
      void call('decisions.lint', { text, as }).then((result) => {
        // Hints are a courtesy: without an answer there are none, and the checks still look later.
        if (!stale && result.ok) setLinted({ text, findings: result.value });
      });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, as]);
  return text.trim() === '' ? NOTHING : linted;
}
