import type {
  Classification,
  INQUIRY_CHANNELS,
  InquiryKind,
  InquiryText,
  RepliedTo,
  Signal,
  WaitingFor,
} from '@shared/inquiries';
import type { IntlShape, MessageDescriptor } from 'react-intl';
import { words } from '../ui/words';

type Channel = (typeof INQUIRY_CHANNELS)[number];
type Asker = InquiryText['asker'];

export const kindWords: Record<InquiryKind, MessageDescriptor> = words({
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

export const signalWords: Record<Signal, MessageDescriptor> = words({
  access: { id: 'inquiries.signal.access', defaultMessage: 'Asks for what is held about them' },
  erasure: { id: 'inquiries.signal.erasure', defaultMessage: 'Asks to be erased' },
  rectification: { id: 'inquiries.signal.rectification', defaultMessage: 'Asks for a correction' },
  objection: { id: 'inquiries.signal.objection', defaultMessage: 'Objects to the use of their data' },
  'reasons-by-law': { id: 'inquiries.signal.reasons', defaultMessage: 'Asks for reasons by law' },
  complaint: { id: 'inquiries.signal.complaint', defaultMessage: 'Complains' },
  'legal-threat': { id: 'inquiries.signal.legal', defaultMessage: 'Speaks of lawyers or a court' },
  discrimination: { id: 'inquiries.signal.discrimination', defaultMessage: 'Alleges discrimination' },
});

export const waitingWords: Record<WaitingFor, MessageDescriptor> = words({
  asker: { id: 'inquiries.waiting.asker', defaultMessage: 'Whoever asked' },
  hr: { id: 'inquiries.waiting.hr', defaultMessage: 'HR' },
  counsel: { id: 'inquiries.waiting.counsel', defaultMessage: 'Counsel' },
  'data-protection': { id: 'inquiries.waiting.dataProtection', defaultMessage: 'Data protection' },
  complaints: { id: 'inquiries.waiting.complaints', defaultMessage: 'The complaints office' },
  assessor: { id: 'inquiries.waiting.assessor', defaultMessage: 'Whoever assesses' },
});

export const repliedToWords: Record<RepliedTo, MessageDescriptor> = words({
  candidate: { id: 'inquiries.to.candidate', defaultMessage: 'To the candidate' },
  asker: { id: 'inquiries.to.asker', defaultMessage: 'To whoever asked' },
  intermediary: { id: 'inquiries.to.intermediary', defaultMessage: 'To somebody who passes it on' },
});

/** How new information stands to the decision, each with what it means. */
export const classificationWords: Record<Classification, MessageDescriptor> = words({
  overlooked: { id: 'inquiries.class.overlooked', defaultMessage: 'Overlooked by us' },
  'held-then': { id: 'inquiries.class.heldThen', defaultMessage: 'Held then, shown now' },
  'gained-later': { id: 'inquiries.class.gainedLater', defaultMessage: 'Gained later' },
  'beside-the-reason': { id: 'inquiries.class.beside', defaultMessage: 'Does not touch the reason' },
});
export const classificationHelp: Record<Classification, MessageDescriptor> = words({
  overlooked: {
    id: 'inquiries.classHelp.overlooked',
    defaultMessage: 'It was in the application and we missed it. Our error, and always looked at again.',
  },
  'held-then': {
    id: 'inquiries.classHelp.heldThen',
    defaultMessage: 'It was true when applications closed, and is only shown now.',
  },
  'gained-later': {
    id: 'inquiries.classHelp.gainedLater',
    defaultMessage: 'It came after applications closed. It counts for the next opening.',
  },
  'beside-the-reason': {
    id: 'inquiries.classHelp.beside',
    defaultMessage: 'It may be true, and the recorded reason was another one. Explained once.',
  },
});

export const holdWords: Readonly<Record<string, MessageDescriptor>> = words({
  'discrimination-complaint': {
    id: 'inquiries.hold.discrimination',
    defaultMessage: 'a complaint of discrimination',
  },
  charge: { id: 'inquiries.hold.charge', defaultMessage: 'a charge' },
  claim: { id: 'inquiries.hold.claim', defaultMessage: 'a claim' },
  'court-action': { id: 'inquiries.hold.court', defaultMessage: 'court action' },
  regulator: { id: 'inquiries.hold.regulator', defaultMessage: 'a regulator’s request' },
  'expected-claim': { id: 'inquiries.hold.expected', defaultMessage: 'a claim that is expected' },
});

/** What a `Select` offers for a closed list of values. */
export const choices = <K extends string>(
  intl: IntlShape,
  keys: readonly K[],
  names: Readonly<Record<K, MessageDescriptor>>,
): { value: K; label: string }[] =>
  keys.map((key) => {
    const name: MessageDescriptor = names[key];
    return { value: key, label: intl.formatMessage(name) };
  });
