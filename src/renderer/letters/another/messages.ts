import type { Inquiry } from '@shared/inquiries';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../../ui/words';

/** Letters asked for by name. */
export const anotherMessages = words({
  another: { id: 'letters.another', defaultMessage: 'Another letter' },
  feedback: { id: 'letters.another.feedback', defaultMessage: 'Write a feedback letter' },
  answers: { id: 'letters.another.answers', defaultMessage: 'Answers to what is asked' },
  plain: { id: 'letters.another.plain', defaultMessage: 'Without an inquiry' },
  replace: { id: 'letters.another.replace', defaultMessage: 'Replace this letter' },
  replaceHelp: {
    id: 'letters.another.replaceHelp',
    defaultMessage:
      'It has left the app, or the time for taking it back is over. Another letter can take its place; the exact copy of this one stays in the record.',
  },
  inquiryOf: { id: 'letters.another.inquiryOf', defaultMessage: '{kind}, asked on {on}' },
  answering: {
    id: 'letters.another.answering',
    defaultMessage: 'Answers the inquiry of {on}',
  },
  linked: { id: 'letters.another.linked', defaultMessage: 'Inquiry that it answers' },
  noInquiry: { id: 'letters.another.noInquiry', defaultMessage: 'None on record' },
});

export const inquiryNames: Record<Inquiry['kind'], MessageDescriptor> = words({
  'feedback-request': { id: 'letters.inquiry.feedback', defaultMessage: 'Request for feedback' },
  challenge: { id: 'letters.inquiry.challenge', defaultMessage: 'Challenge' },
  'new-information': { id: 'letters.inquiry.newInformation', defaultMessage: 'New information' },
  'formal-request': { id: 'letters.inquiry.formal', defaultMessage: 'Formal request' },
  discrimination: { id: 'letters.inquiry.discrimination', defaultMessage: 'Allegation of discrimination' },
  'third-party': { id: 'letters.inquiry.thirdParty', defaultMessage: 'Question of somebody else' },
  agency: { id: 'letters.inquiry.agency', defaultMessage: 'Question of an agency' },
  'internal-complaint': { id: 'letters.inquiry.complaint', defaultMessage: 'Internal complaint' },
  'repeated-contact': { id: 'letters.inquiry.repeated', defaultMessage: 'Repeated contact' },
});
