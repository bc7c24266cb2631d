/** Questions from outside, and what was done with them. */
import { ASKER, ASSESSED, INQUIRY, INQUIRY_BY, REPLY_TO, SIGNAL, WAITS } from '../sentences';
import { field, mark, type EntryRules } from './rule';

const inquiry = {
  'data.inquiry': mark,
  'data.opening': mark,
  'data.candidate': mark,
  'data.application': field('Application of', 'about', 'application'),
};
const on = { 'data.on': field('On', 'about', 'day') } as const;

export const inquiryRules = {
  'inquiry-received': {
    kind: 'Inquiry received',
    fields: {
      ...inquiry,
      'personal.ref': mark,
      'data.kind': field('Received as', 'about', INQUIRY),
      'data.receivedOn': field('On', 'about', 'day'),
      'personal.inquiry.receivedOn': mark,
      'personal.inquiry.kind': mark,
      'personal.inquiry.channel': field('It came', 'about', INQUIRY_BY),
      // That somebody asked is theirs to know; who it was is the asker's.
      'personal.inquiry.asker': field('From', 'about', ASKER),
      'personal.inquiry.askerName': field('Name', 'asker'),
      'personal.inquiry.askerAddress[]': field('Address', 'asker'),
      'personal.inquiry.authority': field('Authority', 'asker'),
      'personal.inquiry.text': field('Message', 'asker'),
      'personal.inquiry.questions[]': field('Question', 'asker'),
      'personal.inquiry.dueOn': field('Answer due by', 'about', 'day'),
    },
  },
  'inquiry-classified': {
    kind: 'Inquiry judged',
    fields: {
      ...inquiry,
      ...on,
      'data.kind': field('Judged to be', 'about', INQUIRY),
      'data.setAside[]': field('Read and set aside', 'about', SIGNAL),
      'personal.why': field('Why', 'about'),
    },
  },
  'inquiry-questions-added': {
    kind: 'Questions added to an inquiry',
    fields: { ...inquiry, 'personal.questions[]': field('Question', 'asker') },
  },
  'inquiry-due-set': {
    kind: 'Day for the answer set',
    fields: {
      ...inquiry,
      'data.dueOn': field('Answer due by', 'about', 'day'),
      'personal.why': field('Why', 'about'),
    },
  },
  'inquiry-authority-shown': {
    kind: 'Authority to ask shown',
    fields: { ...inquiry, ...on, 'personal.authority': field('Authority', 'asker') },
  },
  'inquiry-waiting': {
    kind: 'Inquiry passed on or waiting',
    fields: {
      ...inquiry,
      'data.for': field('Waits for', 'wait', WAITS),
      'data.on': field('On', 'wait', 'day'),
      'data.until': field('Until', 'wait', 'day'),
      'personal.who': field('Who it is', 'person'),
      'personal.note': field('Note', 'wait'),
    },
  },
  'inquiry-resumed': {
    kind: 'Inquiry taken up again',
    fields: {
      ...inquiry,
      'data.on': field('On', 'wait', 'day'),
      'personal.note': field('Note', 'wait'),
    },
  },
  'inquiry-replied': {
    kind: 'Reply given',
    fields: {
      ...inquiry,
      'data.reply': mark,
      // What was said about somebody is theirs to know, whoever it was said to.
      'data.to': field('To', 'told', REPLY_TO),
      'data.channel': field('It went', 'told', INQUIRY_BY),
      'data.on': field('On', 'told', 'day'),
      'personal.text': field('Exact words', 'told'),
      'personal.through': field('Passed on by', 'told'),
      'personal.grounds[]': field('Ground given', 'told', 'ground'),
      'personal.agreedWith': field('Agreed with', 'advice'),
    },
  },
  'inquiry-safety-noted': {
    kind: 'Safety note',
    fields: {
      ...inquiry,
      'data.on': field('On', 'safety', 'day'),
      'personal.note': field('Note', 'safety'),
    },
  },
  'inquiry-safety-lifted': {
    kind: 'Safety note lifted',
    fields: {
      ...inquiry,
      'data.on': field('On', 'safety', 'day'),
      'personal.why': field('Why', 'safety'),
    },
  },
  'inquiry-answered': {
    kind: 'Question answered or declined',
    fields: {
      ...inquiry,
      'personal.answer.question': field('Question', 'about', 'question'),
      // Given to whoever asked.
      'personal.answer.answer': field('In words', 'told'),
      'personal.answer.declined': field('Declined', 'about', 'yes-no'),
    },
  },
  'inquiry-assessed': {
    kind: 'New information assessed',
    fields: {
      ...inquiry,
      ...on,
      'data.classification': field('It was', 'about', ASSESSED),
      'data.wouldChange': field('The outcome would change if it is true', 'about', 'yes-no'),
      'data.accepted': field('It counts by the rule for everybody', 'about', 'yes-no'),
      'personal.why': field('Why', 'about'),
      'personal.assessedBy': field('Assessed by', 'members', 'member'),
    },
  },
  'inquiry-closed': {
    kind: 'Inquiry closed',
    fields: {
      ...inquiry,
      ...on,
      'data.noFurtherReply': field('No further reply', 'about', 'yes-no'),
      'personal.note': field('Closing note', 'handling'),
    },
  },
} as const satisfies Record<string, EntryRules>;
