import type { Refusal } from '@shared/kernel';
import type { SetVersion, TemplateDraft, TemplateSet } from '@shared/letters';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../app/client';
import { noteSaved } from '../app/saved';

export type Keeping =
  | { status: 'none' }
  | { status: 'waiting' }
  | { status: 'saved'; at: string }
  | { status: 'failed'; refusal: Refusal };

export interface SetDraft {
  /** False until it is known whether a draft is kept. */
  ready: boolean;
  draft: TemplateDraft | null;
  keeping: Keeping;
  /** Changes the draft, or begins one from the words in force. */
  change: (how: (set: TemplateSet) => TemplateSet) => void;
  /** Removes the draft: it was discarded, or it came into force. */
  drop: () => Promise<Refusal | null>;
}

interface Known {
  language: string;
  ready: boolean;
  draft: TemplateDraft | null;
  keeping: Keeping;
}

const PAUSE_MS = 600;
const nothing = (language: string): Known => ({
  language,
  ready: false,
  draft: null,
  keeping: { status: 'none' },
});

/** The words of one language as they are being changed, kept sealed in the file a moment after typing. */
export function useSetDraft(language: string, inForce: SetVersion | null): SetDraft {
  const [known, setKnown] = useState<Known>(() => nothing(language));
  const current = known.language === language ? known : nothing(language);
  const draft = useRef<TemplateDraft | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);
  const base = useRef(inForce);
  useEffect(() => {
    base.current = inForce;
  });

  useEffect(() => {
    let stale = false;
    draft.current = null;
    void call('letters.read-template-draft', { language }).then((result) => {
      if (stale || draft.current !== null) return;
      const found = result.ok ? result.value : null;
      draft.current = found?.draft ?? null;
      setKnown({
        language,
        ready: true,
        draft: draft.current,
        keeping: found ? { status: 'saved', at: found.savedAt } : { status: 'none' },
      });
    });
    const leave = (): void => waiting.current?.write();
    addEventListener('pagehide', leave);
    return () => {
      stale = true;
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [language]);

  const change = useCallback(
    (how: (set: TemplateSet) => TemplateSet) => {
      const from = draft.current ?? startOf(base.current);
      if (!from) return;
      const next: TemplateDraft = { ...from, set: how(from.set) };
      draft.current = next;
      if (waiting.current) clearTimeout(waiting.current.timer);
      const tell = (keeping: Keeping): void =>
        setKnown((now) => (now.language === language && now.draft !== null ? { ...now, keeping } : now));
      const write = (): void => {
        if (waiting.current) clearTimeout(waiting.current.timer);
        waiting.current = null;
        void call('letters.save-template-draft', { language, draft: next }).then((result) => {
          if (!result.ok) return tell({ status: 'failed', refusal: result.error });
          noteSaved(result.value.savedAt);
          if (waiting.current === null) tell({ status: 'saved', at: result.value.savedAt });
        });
      };
      waiting.current = { timer: setTimeout(write, PAUSE_MS), write };
      setKnown({ language, ready: true, draft: next, keeping: { status: 'waiting' } });
    },
    [language],
  );

  const drop = useCallback(async () => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    const result = await call('letters.save-template-draft', { language, draft: null });
    if (!result.ok) return result.error;
    draft.current = null;
    setKnown({ ...nothing(language), ready: true });
    return null;
  }, [language]);

  return { ready: current.ready, draft: current.draft, keeping: current.keeping, change, drop };
}

const startOf = (inForce: SetVersion | null): TemplateDraft | null =>
  inForce && { set: inForce.set, from: inForce.version, origin: 'edited' };
