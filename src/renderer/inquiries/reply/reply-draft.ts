import type { INQUIRY_CHANNELS, InquiryDetail, InquiryText, RepliedTo } from '@shared/inquiries';
import type { CallInput } from '../../app/client';
import { createDrafts } from '../drafts';

export interface ReplyDraft {
  to: RepliedTo;
  channel: (typeof INQUIRY_CHANNELS)[number];
  text: string;
  through: string;
  /** Places in the grounds on record. */
  grounds: readonly string[];
  agreedWith: string;
}

/** A reply begun and not yet on record, by inquiry. */
export const useReplyDraft = createDrafts<ReplyDraft>();

/** Back the way it came, to whoever asked. */
export const blankReply = ({ asker, channel }: Pick<InquiryText, 'asker' | 'channel'>): ReplyDraft => ({
  to: asker === 'candidate' ? 'candidate' : 'asker',
  channel,
  text: '',
  through: '',
  grounds: [],
  agreedWith: '',
});

export const groundKey = ({ kind, ref }: { kind: string; ref: string }): string => `${kind} ${ref}`;

/** What is checked and recorded; what is not shown says nothing. */
export function replyOf(draft: ReplyDraft, detail: InquiryDetail): CallInput<'inquiries.reply'>['reply'] {
  const { to, channel, text, through, agreedWith } = draft;
  return {
    to,
    channel,
    text,
    through: to === 'intermediary' ? through : '',
    grounds: detail.grounds
      .filter(({ ground }) => draft.grounds.includes(groundKey(ground)))
      .map(({ ground }) => ground),
    agreedWith: detail.inquiry.kind === 'discrimination' ? agreedWith : '',
  };
}
