import { useCallback, useState, type ReactNode } from 'react';
import type { Audience } from '@shared/audit';
import { EntryContext, type OpenEntries } from './entry-context';
import { EntryPanel } from './EntryPanel';
import { unmark } from './resting';

interface Opened {
  seqs: readonly number[];
  from: HTMLElement;
}

interface EntryDeskProps {
  application: string;
  audience: Audience;
  children: ReactNode;
}

/** One panel for all entry marks on the page; opening it draws nothing else anew. */
export function EntryDesk({ application, audience, children }: EntryDeskProps): ReactNode {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback<OpenEntries>((seqs, from) => {
    unmark();
    setOpened({ seqs, from });
  }, []);
  const close = useCallback(() => {
    unmark();
    setOpened((before) => {
      // What was drawn anew meanwhile is gone, and the heading stands in for it.
      const back = before?.from.isConnected ? before.from : document.querySelector<HTMLElement>('main h1');
      back?.focus({ preventScroll: before?.from.isConnected !== true });
      return null;
    });
  }, []);
  return (
    <EntryContext value={open}>
      {children}
      {opened !== null && (
        <EntryPanel
          key={`${audience} ${opened.seqs.join()}`}
          application={application}
          audience={audience}
          seqs={opened.seqs}
          onClose={close}
        />
      )}
    </EntryContext>
  );
}
