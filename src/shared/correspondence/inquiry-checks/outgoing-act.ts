import type { OutgoingInput } from '../outgoing';
import type { InquiryCheckInput } from './input';

/** Every language that words to somebody unknown may be in. */
const ANY = ['en', 'de', 'fr', 'es', 'nl'];

/**
 * The words that an act sends out; null for a closing. Nobody says what language a reply is written
 * in: it is read in the candidate's and in the organisation's, and in all of them when it goes to
 * somebody else.
 */
export function outgoingOf({
  record,
  app,
  inquiry,
  act,
  text,
  tools,
}: InquiryCheckInput): OutgoingInput | null {
  if (act.act === 'close') return null;
  const { contact } = app.candidate;
  const own = [contact?.language ?? 'en', record.organisation?.language ?? 'en'];
  const bases = own.map((language) => language.split('-')[0]!);
  const languages = text.asker === 'candidate' ? bases : [...bases, ...ANY];
  const reply = act.act === 'reply';
  return {
    record,
    app,
    tools,
    out: {
      called: reply ? 'Your reply' : 'Your answer',
      languages: [...new Set(languages)],
      inquiry: inquiry.id,
      signs: [record.organisation?.signatory.name ?? '', record.organisation?.signatory.role ?? ''],
      parts: [reply ? act.reply.text : act.text],
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
