import { createDrafts } from '../drafts';

export interface AnswerDraft {
  answer: string;
  declined: boolean;
}

const useDraft = createDrafts<AnswerDraft>();

/** An answer begun and not yet on record. */
export const useAnswerDraft = (inquiry: string, question: number) => useDraft(`${inquiry} ${question}`);

/** The field of a question: where "answer this first" leads. */
export const answerFieldId = (inquiry: string, question: number): string => `answer-${inquiry}-${question}`;
