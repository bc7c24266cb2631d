import type { OutgoingInput } from '../outgoing';
import { writtenIn } from '../written-in';
import type { InquiryCheckInput } from './input';

/**
 * The words that an act sends out; null for a closing. Nobody says what language a reply is written
 * in: it tells by itself, or else it is the one that the candidate is written to in.
 */
export function outgoingOf({ record, app, inquiry, act, tools }: InquiryCheckInput): OutgoingInput | null {
  if (act.act === 'close') return null;
  const reply = act.act === 'reply';
  const text = reply ? act.reply.text : act.text;
  const signatory = record.organisation?.signatory;
  return {
    record,
    app,
    tools,
    out: {
      called: reply ? 'Your reply' : 'Your answer',
      languages: [writtenIn(text, app.candidate.contact?.language ?? 'en')],
      inquiry: inquiry.id,
      signs: [signatory?.name ?? '', signatory?.role ?? ''],
      parts: [text],
    },
  };
}

/** Whether the act sends an answer to somebody other than the candidate. */
export const toSomebodyElse = ({ act, text }: InquiryCheckInput): boolean =>
  text.asker !== 'candidate' &&
  (act.act === 'answer' || (act.act === 'reply' && act.reply.to !== 'candidate'));

/** Whether the act tells something: a reply, or an answer that is not declined. */
export const tells = ({ act }: InquiryCheckInput): boolean =>
  act.act === 'reply' || (act.act === 'answer' && !act.declined);
