import type { FeedbackPoints, LetterRequest, LetterWording, QueueRow } from '@shared/letters';
import { useCallback, useMemo, useState } from 'react';
import { useCall } from '../app/client';
import type { LettersSearch } from '../app/letters-search';
import type { PreviewAnswer } from './page/LetterSheet';
import { owedTo } from './request';

/** What lies on the desk: a person's own letter, one asked for by name, or an issued one. */
interface OnDesk {
  application: string;
  asked: LetterRequest | null;
  letter: string | null;
  editing: boolean;
}

/** Words and points as somebody tries them, not recorded. */
interface Tried {
  words?: LetterWording;
  feedback?: FeedbackPoints;
}

export interface Desk {
  row: QueueRow;
  /** A letter asked for by name; null for the row's own. */
  asked: LetterRequest | null;
  /** The request that composes what is shown; null while an issued letter is shown. */
  request: LetterRequest | null;
  /** The issued letter shown. */
  letter: string | null;
  preview: PreviewAnswer;
  editing: boolean;
  /** Shown with words or points that are not recorded. */
  trying: boolean;
  open: (application: string) => void;
  ask: (request: LetterRequest) => void;
  show: (letter: string) => void;
  backToOwn: () => void;
  edit: (editing: boolean) => void;
  try: (tried: Tried) => void;
}

const NOTHING_TRIED: Tried = {};

/** Keeps what is on the desk. `first`, or the letter `wanted` to them, is shown until somebody chooses. */
export function useDesk(rows: readonly QueueRow[], first: QueueRow, wanted: LettersSearch = {}): Desk {
  // What was shown first stays shown when it moves to another place in the queue.
  const [on, setOn] = useState<OnDesk>({
    application: first.application,
    asked: askedBy(first.application, wanted),
    letter: wanted.letter ?? null,
    editing: false,
  });
  const [tried, setTried] = useState<Tried>(NOTHING_TRIED);
  const row = rows.find(({ application }) => application === on.application) ?? first;
  const letter = on.letter ?? (on.asked === null ? (row.letter?.id ?? null) : null);
  const request = letter === null ? (on.asked ?? owedTo(row).request) : null;

  const drafted = useCall(
    'letters.preview',
    { ...(request ?? { application: row.application }), ...tried },
    { keepPrevious: true, enabled: request !== null },
  );
  const archived = useCall(
    'letters.show',
    { letter: letter ?? '-' },
    { keepPrevious: true, enabled: letter !== null },
  );
  const put = useCallback((next: Partial<OnDesk>) => {
    setTried(NOTHING_TRIED);
    setOn((before) => ({ ...before, asked: null, letter: null, editing: false, ...next }));
  }, []);
  const acts = useMemo(
    () => ({
      open: (application: string) => put({ application }),
      ask: (asked: LetterRequest) => put({ application: asked.application, asked }),
      show: (id: string) => put({ letter: id }),
      backToOwn: () => put({}),
      edit: (editing: boolean) => {
        setTried(NOTHING_TRIED);
        setOn((before) => ({ ...before, editing }));
      },
      try: setTried,
    }),
    [put],
  );
  return {
    row,
    asked: on.asked,
    request,
    letter,
    preview: letter === null ? drafted : archived,
    editing: on.editing && request !== null,
    trying: tried.words !== undefined || tried.feedback !== undefined,
    ...acts,
  };
}

/** A letter asked for by name where somebody came from; null for the one owed. */
const askedBy = (application: string, { kind, inquiry }: LettersSearch): LetterRequest | null =>
  kind === undefined ? null : { application, kind, ...(inquiry === undefined ? {} : { inquiry }) };
