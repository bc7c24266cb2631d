import { createStore, useStore } from '../app/store';

export interface AnswerDraft {
  answer: string;
  declined: boolean;
}

/** Answers begun and not yet on record, by inquiry and question: going to look something up loses nothing. */
const drafts = createStore<Readonly<Record<string, AnswerDraft>>>({});

const keyOf = (inquiry: string, question: number): string => `${inquiry} ${question}`;

export function useAnswerDraft(
  inquiry: string,
  question: number,
): [AnswerDraft | undefined, (draft: AnswerDraft | null) => void] {
  const key = keyOf(inquiry, question);
  const draft = useStore(drafts)[key];
  const set = (next: AnswerDraft | null): void => {
    const { [key]: _, ...others } = drafts.get();
    drafts.set(next === null ? others : { ...others, [key]: next });
  };
  return [draft, set];
}
