/** Letters, promises and conversations. */
import { HAND_OUT, LETTER, PROMISE, SENT_BY } from '../sentences';
import { field, mark, type EntryRules } from './rule';

const place = {
  'data.opening': mark,
  'data.candidate': mark,
  'data.application': field('Application of', 'about', 'application'),
};
const letter = { 'data.letter': mark, ...place };
const on = { 'data.on': field('On', 'about', 'day') } as const;

export const letterRules = {
  'template-set-adopted': {
    kind: 'Words of letters adopted',
    fields: {
      'data.version': field('Version', 'house', 'number'),
      'data.set.language': field('Language', 'house'),
      'data.set.name': field('Set', 'house'),
      'data.set.templates[]': field('Letter', 'house', 'template'),
      'data.set.statements': field('Approved sentences', 'house', 'count'),
      'data.origin': field('Origin', 'house'),
      'data.note': field('Reason', 'house'),
    },
  },
  'letter-issued': {
    kind: 'Letter issued',
    fields: {
      ...letter,
      'data.kind': field('Letter', 'told', LETTER),
      'data.on': field('On', 'told', 'day'),
      'data.language': field('Language', 'told'),
      'data.reference': field('Record reference', 'told'),
      'data.claims[]': field('It says', 'told', 'claim'),
      'data.templateVersion': field('Version of the approved words', 'house', 'number'),
      'data.disposition': field('Tells the outcome of entry', 'house', 'number'),
      'data.edited': field('Differs from the approved words', 'house', 'yes-no'),
      'data.document': mark,
      'data.sha256': mark,
      'data.supersedes': mark,
      'data.inquiry': mark,
      'personal.ref': mark,
      // How it is printed, and what the words below repeat.
      'personal.model.layout': mark,
      'personal.model.language': mark,
      'personal.model.date': mark,
      'personal.model.title': mark,
      'personal.model.author': mark,
      'personal.model.letterhead': mark,
      'personal.model.returnLine': mark,
      'personal.model.reference': mark,
      'personal.model.referenceLabel': mark,
      'personal.model.watermark': mark,
      'personal.model.offset': mark,
      'personal.model.signatory.signature': mark,
      'personal.model.dateText': field('Dated', 'told'),
      'personal.model.address[]': field('To', 'told'),
      'personal.model.subject': field('Subject', 'told'),
      'personal.model.salutation': field('Salutation', 'told'),
      'personal.model.paragraphs[]': field('Paragraph', 'told'),
      'personal.model.closing': field('Close', 'told'),
      // The letter names who signs it: its reader holds it in their hands.
      'personal.model.signatory.name': field('Signed', 'told'),
      'personal.model.signatory.role': field('As', 'told'),
      'personal.email': field('Covering e-mail', 'told'),
    },
  },
  'letter-sent': {
    kind: 'Letter sent',
    fields: {
      ...letter,
      'data.sent.on': field('On', 'told', 'day'),
      'data.sent.channel': field('Sent', 'told', SENT_BY),
      'data.sent.note': field('Note', 'handling'),
    },
  },
  'letter-received': { kind: 'Letter received', fields: { ...letter, ...on } },
  'letter-handed-out': {
    kind: 'Letter left the app',
    fields: { ...letter, ...on, 'data.as': field('As', 'told', HAND_OUT) },
  },
  'letter-withdrawn': { kind: 'Letter taken back before it left', fields: { ...letter, ...on } },
  'letter-reworded': {
    kind: 'Words of a letter rewritten',
    fields: {
      ...place,
      'data.kind': field('Letter', 'draft', LETTER),
      'data.templateVersion': mark,
      'data.disposition': mark,
      'personal.words.subject': field('Subject', 'draft'),
      'personal.words.salutation': field('Salutation', 'draft'),
      'personal.words.paragraphs[]': field('Paragraph', 'draft'),
      'personal.words.closing': field('Close', 'draft'),
    },
  },
  'feedback-chosen': {
    kind: 'Points of feedback chosen',
    fields: {
      ...place,
      'personal.points.strengths[].criterion': field('Strength', 'draft', 'criterion'),
      'personal.points.strengths[].observed': field('Observed', 'draft'),
      'personal.points.development[].criterion': field('To develop', 'draft', 'criterion'),
      'personal.points.development[].observed': field('Observed', 'draft'),
    },
  },
  'letter-finding-justified': {
    kind: 'Why a letter may go out',
    fields: {
      ...place,
      'data.check': field('Asked was', 'findings', 'check'),
      'personal.key': mark,
      'personal.about': field('About', 'findings'),
      'personal.fingerprint': mark,
      'personal.text': field('Answer', 'findings'),
    },
  },
  'promise-recorded': {
    kind: 'Promise recorded',
    fields: {
      ...place,
      'data.id': mark,
      'data.promise': field('Promised', 'told', PROMISE),
      'data.until': field('Until', 'told', 'day'),
      'personal.note': field('Note', 'about'),
    },
  },
  'promise-settled': {
    kind: 'Promise settled',
    fields: { ...place, ...on, 'data.id': mark, 'personal.note': field('Note', 'about') },
  },
  'conversation-recorded': {
    kind: 'Conversation with the candidate',
    fields: {
      ...place,
      ...on,
      'personal.by': field('By', 'members', 'member'),
      'personal.note': field('What was said', 'about'),
    },
  },
} as const satisfies Record<string, EntryRules>;
