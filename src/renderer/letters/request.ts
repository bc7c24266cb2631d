import type { Letter, LetterRequest, QueueRow } from '@shared/letters';
import { tellsDisposition } from '@shared/letters';

/** A letter to one person: the one owed, or another one asked for by name. */
export interface Addressed {
  name: string;
  request: LetterRequest;
}

/** The letter that the record asks for; what it replaces is found by the record itself. */
export const owedTo = ({ application, name }: QueueRow): Addressed => ({ name, request: { application } });

/**
 * The letter that would replace one already issued. Who may have read the earlier one is told so by
 * a correction; one that was never sent is simply written again.
 */
export const replacing = (letter: Letter): LetterRequest => ({
  application: letter.application,
  kind: letter.sent && tellsDisposition(letter.kind) ? 'correction' : letter.kind,
  supersedes: letter.id,
  ...(letter.inquiry === null ? {} : { inquiry: letter.inquiry }),
});

/** Whether any of it can already be in somebody's hands. */
export const hasLeftDesk = (letter: Letter): boolean => letter.sent !== null || letter.handedOut.length > 0;
