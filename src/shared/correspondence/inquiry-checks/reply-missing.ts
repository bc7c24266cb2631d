import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';

/** Nothing went out to whoever asked, and the closing does not say why. */
export function replyMissing({ app, inquiry, act }: InquiryCheckInput): InquiryFault[] {
  if (act.act !== 'close' || act.noFurtherReply || act.note.trim() !== '') return [];
  const answered =
    inquiry.answers.length > 0 ||
    inquiry.replies.length > 0 ||
    app.letters.some((letter) => letter.inquiry === inquiry.id);
  if (answered) return [];
  return [
    block(
      'You have recorded no reply, no answer and no letter for this inquiry. Say in the closing note why nothing goes out.',
      'Record the reply, or issue the letter that answers it.',
      'Say in the closing note why nothing goes out.',
      'Close it with no further reply, where that was said before.',
    ),
  ];
}
