/** Words to begin a reply with. Nobody is held to them, and the checks read what becomes of them. */
import { writtenDay } from '@shared/correspondence';
import { candidateName } from '@shared/candidates';
import { authorityShown, type Inquiry, type InquiryText, type RepliedTo } from '@shared/inquiries';
import type { LetterKind } from '@shared/letters';
import type { Desk } from '../desk';
import { draftFor } from '../letters';
import type { InquiryPlace } from './find-inquiry';
import { kindsAnswering, lockedBy } from './letters-answering';

interface Frame {
  salutation: string;
  paragraphs: string[];
  closing: string;
}

/** Empty while templates are locked: a complaint of discrimination begins with a blank page. */
export function draftReply(desk: Desk, place: InquiryPlace, to: RepliedTo, spoken: boolean): string {
  const { inquiry } = place;
  const { text } = inquiry;
  if (!text || inquiry.kind === 'discrimination' || lockedBy(place) !== null) return '';
  const guarded = to !== 'candidate' && text.asker !== 'candidate' && !authorityShown(text);
  const answers = guarded ? [] : answersIn(inquiry, text);
  const frame = guarded
    ? (composed(desk, place, ['third-party-refusal']) ?? refusal(inquiry, text))
    : ((to === 'candidate' || text.asker === 'candidate'
        ? composed(
            desk,
            place,
            kindsAnswering(place).filter((kind) => kind !== 'third-party-refusal'),
          )
        : null) ?? courteous(place, text, to));
  const parts = spoken
    ? [...frame.paragraphs, ...answers]
    : [frame.salutation, ...frame.paragraphs, ...answers, frame.closing];
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

/** The first of these letters that has an approved template and composes; null when none does. */
function composed(desk: Desk, { inquiry }: InquiryPlace, kinds: readonly LetterKind[]): Frame | null {
  for (const kind of kinds) {
    const made = draftFor(desk, { application: inquiry.application, kind, inquiry: inquiry.id });
    if (made.ok) return made.value.draft.model;
  }
  return null;
}

const answersIn = ({ answers }: Inquiry, { questions }: InquiryText): string[] =>
  [...answers]
    .toSorted((a, b) => a.question - b.question)
    .flatMap(({ question, answer }) =>
      questions[question] === undefined ? [] : [`${questions[question]}\n${answer}`],
    );

/** Says nothing about whether anybody applied (situation 7). */
const refusal = ({ receivedOn }: Inquiry, { askerName }: InquiryText): Frame => ({
  salutation: askerName.trim() === '' ? 'Good day' : `Dear ${askerName}`,
  paragraphs: [
    `Thank you for your message of ${writtenDay(receivedOn, 'en-GB')}. We tell nobody whether somebody has applied to us, and we discuss an application with the applicant only.`,
    'Whoever has applied to us is welcome to write to us themselves, or to let us have their written authority for somebody who asks for them.',
  ],
  closing: 'Yours sincerely',
});

function courteous({ app, inquiry }: InquiryPlace, { asker, askerName }: InquiryText, to: RepliedTo): Frame {
  const { contact } = app.candidate;
  const candidate = contact?.addressAs.trim() ? contact.addressAs : candidateName(app.candidate);
  const name = to === 'candidate' || asker === 'candidate' ? candidate : askerName;
  return {
    salutation: name.trim() === '' ? 'Good day' : `Dear ${name}`,
    paragraphs: [`Thank you for your message of ${writtenDay(inquiry.receivedOn, 'en-GB')}.`],
    closing: 'Yours sincerely',
  };
}
