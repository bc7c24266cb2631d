import type { INQUIRY_CHANNELS, INQUIRY_KINDS, InquiryText } from '@shared/inquiries';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../ui/words';

type Kind = (typeof INQUIRY_KINDS)[number];
type Channel = (typeof INQUIRY_CHANNELS)[number];
type Asker = InquiryText['asker'];

export const kindWords: Record<Kind, MessageDescriptor> = words({
  'feedback-request': { id: 'inquiries.kind.feedback-request', defaultMessage: 'Asks for feedback' },
  challenge: { id: 'inquiries.kind.challenge', defaultMessage: 'Disagrees with the decision' },
  'new-information': { id: 'inquiries.kind.new-information', defaultMessage: 'Brings new information' },
  'formal-request': { id: 'inquiries.kind.formal-request', defaultMessage: 'Formal request' },
  discrimination: { id: 'inquiries.kind.discrimination', defaultMessage: 'Alleges discrimination' },
  'third-party': { id: 'inquiries.kind.third-party', defaultMessage: 'Somebody else asks' },
  agency: { id: 'inquiries.kind.agency', defaultMessage: 'An agency asks' },
  'internal-complaint': { id: 'inquiries.kind.internal-complaint', defaultMessage: 'Internal complaint' },
  'repeated-contact': { id: 'inquiries.kind.repeated-contact', defaultMessage: 'Asks again' },
});

export const channelWords: Record<Channel, MessageDescriptor> = words({
  email: { id: 'inquiries.channel.email', defaultMessage: 'E-mail' },
  phone: { id: 'inquiries.channel.phone', defaultMessage: 'Telephone' },
  'in-person': { id: 'inquiries.channel.in-person', defaultMessage: 'In person' },
  letter: { id: 'inquiries.channel.letter', defaultMessage: 'Letter' },
  portal: { id: 'inquiries.channel.portal', defaultMessage: 'Portal' },
  agency: { id: 'inquiries.channel.agency', defaultMessage: 'Through an agency' },
});

export const askerWords: Record<Asker, MessageDescriptor> = words({
  candidate: { id: 'inquiries.asker.candidate', defaultMessage: 'The candidate' },
  'third-party': { id: 'inquiries.asker.third-party', defaultMessage: 'Somebody else' },
  agency: { id: 'inquiries.asker.agency', defaultMessage: 'An agency' },
  authority: { id: 'inquiries.asker.authority', defaultMessage: 'A court or public authority' },
});

/** What a kind asks of whoever answers, where it asks for something of its own. */
export const kindAdvice: Partial<Record<Kind, MessageDescriptor>> = words({
  'formal-request': {
    id: 'inquiries.advice.formal-request',
    defaultMessage:
      'A formal request keeps its due date even if nobody needs to reply otherwise. “Why” in the candidate’s version gives what may be handed over.',
  },
  discrimination: {
    id: 'inquiries.advice.discrimination',
    defaultMessage:
      'Answer this with HR or counsel, never from a template. Nothing about this opening may be erased while it is open.',
  },
  'new-information': {
    id: 'inquiries.advice.new-information',
    defaultMessage:
      'Look first whether it was overlooked by us, is shown only now, was gained later, or does not touch the reason. If it changes the decision, a new decision supersedes the old one.',
  },
  'internal-complaint': {
    id: 'inquiries.advice.internal-complaint',
    defaultMessage:
      'This goes by the staff complaint procedure. The answer here says where it was passed on to.',
  },
});
