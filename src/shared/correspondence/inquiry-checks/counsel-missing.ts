import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';

/**
 * A complaint of discrimination is not answered by whoever sits at the desk (situation 9): an answer
 * goes on record once it was passed on to HR or counsel, or a reply that they agreed to has gone out.
 */
export function counselMissing({ inquiry, act }: InquiryCheckInput): InquiryFault[] {
  if (act.act !== 'answer' || inquiry.kind !== 'discrimination') return [];
  const since =
    inquiry.classified.findLast(({ kind }) => kind === 'discrimination')?.at.seq ?? inquiry.at.seq;
  const passedOn = inquiry.waits.some(
    ({ for: whom, at }) => at.seq > since && (whom === 'hr' || whom === 'counsel'),
  );
  const agreed = inquiry.replies.some(({ agreedWith, at }) => at.seq > since && agreedWith.trim() !== '');
  if (passedOn || agreed) return [];
  return [
    block(
      'A complaint of discrimination is answered together with HR or counsel, and nobody has asked them yet.',
      'Pass it on to HR or counsel, and answer when you have their word.',
      'Record the reply that they agreed to, with who agreed.',
    ),
  ];
}
