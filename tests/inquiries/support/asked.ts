/** Inquiries on the desk of the letters' tests. */
import type { InquiryDetail, InquiryRow } from '@shared/inquiries';
import { letterDesk, type LetterDesk } from '../../letters/support/letter-desk';

export { letterDesk, type LetterDesk };

/** Records a message of the candidate, changed as the test needs it; answers the inquiry's id. */
export function record(at: LetterDesk, application: string, changes: Record<string, unknown> = {}): string {
  const inquiry = {
    receivedOn: '2026-10-20',
    channel: 'email',
    kind: 'challenge',
    asker: 'candidate',
    text: 'I would like to know why.',
    questions: [],
    ...changes,
  };
  return at.run('inquiries.receive', { application, inquiry }).created!;
}

/** What a call answers. A refusal throws. */
export async function answer<T>(at: LetterDesk, name: string, input: unknown): Promise<T> {
  const result = await at.ask<T>(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`);
  return result.value;
}

export const get = (at: LetterDesk, inquiry: string) =>
  answer<InquiryDetail>(at, 'inquiries.get', { inquiry });
export const list = (at: LetterDesk, find = '') => answer<InquiryRow[]>(at, 'inquiries.list', { find });
