import type { OutgoingInput } from '../outgoing';
import { writtenIn } from '../written-in';
import type { InquiryCheckInput } from './input';

/**
 * The words that an act sends out; null for a closing or an assessment. Nobody says what language a reply is written
 * in: it tells by itself, or else it is the one that the candidate is written to in.
 */
export function outgoingOf({ record, app, inquiry, act, tools }: InquiryCheckInput): OutgoingInput | null {
  if (act.act === 'close' || act.act === 'assess') return null;
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

/**
 * Whether the act sends an answer to somebody other than the candidate. A message judged to be a third
 * party's is one, whoever it was taken to be from on arrival.
 */
export const toSomebodyElse = ({ act, text, inquiry }: InquiryCheckInput): boolean =>
  (text.asker !== 'candidate' || inquiry.kind === 'third-party') &&
  (act.act === 'answer' || (act.act === 'reply' && act.reply.to !== 'candidate'));
