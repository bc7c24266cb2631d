import { words } from '../ui/words';

export const inquiriesMessages = words({
  heading: { id: 'inquiries.heading', defaultMessage: 'Inquiries' },
  lead: {
    id: 'inquiries.lead',
    defaultMessage: 'Who asked what, and what was answered.',
  },
  goOn: { id: 'inquiries.goOn', defaultMessage: 'Go on with the new inquiry' },
  record: { id: 'inquiries.record', defaultMessage: 'Record an inquiry' },
  back: { id: 'inquiries.back', defaultMessage: 'All inquiries' },
  list: { id: 'inquiries.list', defaultMessage: 'List of inquiries' },
  detail: { id: 'inquiries.detail', defaultMessage: 'Inquiry' },
  nothing: { id: 'inquiries.nothing', defaultMessage: 'Nobody has asked anything yet.' },
  choose: { id: 'inquiries.choose', defaultMessage: 'Choose an inquiry to read and answer it.' },
  erased: { id: 'inquiries.erased', defaultMessage: 'Erased candidate' },
  erasedText: {
    id: 'inquiries.erasedText',
    defaultMessage: 'This person was erased. What was asked and answered can no longer be read.',
  },
  about: { id: 'inquiries.about', defaultMessage: 'Application for {opening}' },
  openWhy: { id: 'inquiries.why', defaultMessage: 'Open the “why” of this application' },
  message: { id: 'inquiries.message', defaultMessage: 'What was said or written' },
  noMessage: { id: 'inquiries.noMessage', defaultMessage: 'No text was recorded.' },
  closedOn: { id: 'inquiries.closedOn', defaultMessage: 'closed {day}' },
  earlier: {
    id: 'inquiries.earlier',
    defaultMessage:
      '{count, plural, one {One earlier inquiry} other {# earlier inquiries}} about this person on record, the last on {day}.',
  },
  earlierOne: { id: 'inquiries.earlierOne', defaultMessage: '{day}: {kind}' },
  noFurtherReply: {
    id: 'inquiries.noFurtherReply',
    defaultMessage:
      'Closed with no further reply on {day}. This message still has to be read: a request for access or erasure, or a complaint of discrimination, is always answered.',
  },
  safetyHeading: { id: 'inquiries.safetyHeading', defaultMessage: 'For your safety' },
  noted: { id: 'inquiries.noted', defaultMessage: 'Noted on {day}.' },
  holdHeading: {
    id: 'inquiries.holdHeading',
    defaultMessage: 'The whole opening is under legal hold since {day}.',
  },
  holdText: {
    id: 'inquiries.holdText',
    defaultMessage: 'For {ground}. Nothing about it may be erased until the hold is lifted.',
  },
  holdLink: { id: 'inquiries.holdLink', defaultMessage: 'Legal holds' },
  signalsHeading: {
    id: 'inquiries.signalsHeading',
    defaultMessage: 'This message asks for more than an answer.',
  },
  signalsHelp: {
    id: 'inquiries.signalsHelp',
    defaultMessage:
      'Found by its words, so read it yourself. It is dealt with first, or you say that it is none and why.',
  },
  signalsSettled: {
    id: 'inquiries.signalsSettled',
    defaultMessage: 'The kind that it was judged to be deals with this.',
  },
  ways: { id: 'inquiries.ways', defaultMessage: 'Ways to settle it' },
  guardHeading: {
    id: 'inquiries.guardHeading',
    defaultMessage: 'Nothing may be confirmed or disclosed, not even that there is an application.',
  },
  guardText: {
    id: 'inquiries.guardText',
    defaultMessage:
      'Somebody other than the candidate asks, and no authority is on record. Give everybody who asks the same answer:',
  },
  standardRefusal: {
    id: 'inquiries.standardRefusal',
    defaultMessage:
      'We speak about applications with applicants only, and do not say whether somebody has applied. Anybody who has applied is welcome to ask us directly.',
  },
  copy: { id: 'inquiries.copy', defaultMessage: 'Copy the answer' },
  copied: { id: 'inquiries.copied', defaultMessage: 'Copied.' },
  notCopied: {
    id: 'inquiries.notCopied',
    defaultMessage: 'It could not be copied. Select the text instead.',
  },
});
