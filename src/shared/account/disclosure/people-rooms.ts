/** Candidates, their applications and what is kept about them. */
import { RELATION } from '../sentences';
import { field, mark, type EntryRules } from './rule';

const contact = {
  'personal.contact.fullName': field('Name', 'own'),
  'personal.contact.addressAs': field('Form of address', 'own'),
  'personal.contact.language': field('Language of letters', 'own'),
  'personal.contact.email': field('E-mail', 'own'),
  'personal.contact.phone': field('Telephone', 'own'),
  'personal.contact.addressLines[]': field('Address', 'own'),
  'personal.contact.source': field('Came through', 'about'),
};
const application = {
  'data.candidate': mark,
  'data.application': field('Application of', 'about', 'application'),
  'data.opening': mark,
};

export const candidateRules = {
  'candidate-added': {
    kind: 'Candidate recorded',
    fields: { 'data.candidate': mark, 'personal.ref': mark, ...contact },
  },
  'candidate-changed': {
    kind: 'Details of the candidate changed',
    fields: { 'data.candidate': mark, ...contact },
  },
  'fact-recorded': {
    kind: 'Fact recorded',
    fields: {
      'data.candidate': mark,
      'data.fact': mark,
      'personal.ref': mark,
      'personal.value': field('Fact', 'about', 'fact'),
    },
  },
  'fact-withdrawn': {
    kind: 'Fact withdrawn',
    fields: {
      'data.candidate': mark,
      'data.fact': mark,
      'personal.reason': field('Reason', 'about'),
    },
  },
  'relation-recorded': {
    kind: 'Relation to the organisation recorded',
    fields: {
      'data.candidate': mark,
      'personal.relation.kind': field('The candidate', 'about', RELATION),
      'personal.relation.text': field('In words', 'about'),
    },
  },
  'application-received': {
    kind: 'Application received',
    fields: {
      ...application,
      'personal.ref': mark,
      'data.receivedOn': field('Received on', 'about', 'day'),
      'personal.channel': field('Through', 'about'),
    },
  },
  'stage-reached': {
    kind: 'Stage reached',
    fields: {
      ...application,
      'data.stage': field('Stage', 'about', 'stage'),
      'data.on': field('On', 'about', 'day'),
    },
  },
  'application-withdrawn': {
    kind: 'Application withdrawn by the candidate',
    fields: {
      ...application,
      'data.on': field('On', 'about', 'day'),
      'personal.reason': field('Reason given', 'own'),
    },
  },
  'not-considered-recorded': {
    kind: 'Not to be considered',
    fields: {
      'data.candidate': mark,
      'data.mark': mark,
      'personal.ref': mark,
      'data.by': field('Recorded by', 'members', 'member'),
      'data.on': field('On', 'about', 'day'),
      'data.until': field('Until', 'about', 'day'),
      'personal.owner': field('Who answers for it', 'person'),
      'personal.reason': field('Reason', 'about'),
    },
  },
  'not-considered-lifted': {
    kind: 'Not to be considered: lifted',
    fields: {
      'data.candidate': mark,
      'data.mark': mark,
      'data.by': field('Lifted by', 'members', 'member'),
      'data.on': field('On', 'about', 'day'),
      'personal.reason': field('Reason', 'about'),
    },
  },
  'attachment-added': {
    kind: 'File added',
    fields: {
      'data.candidate': mark,
      'data.attachment': mark,
      'data.document': mark,
      'data.sha256': mark,
      'data.mediaType': mark,
      'personal.ref': mark,
      'personal.name': field('File', 'own'),
      'data.size': field('Size', 'own', 'size'),
      'data.on': field('On', 'own', 'day'),
    },
  },
  'duplicate-judged': {
    kind: 'Two records compared',
    fields: {
      'data.candidate': field('Record of', 'record', 'candidate'),
      'data.other': field('And of', 'record', 'candidate'),
      'data.same': field('Taken for the same person', 'about', 'yes-no'),
      'personal.reason': field('Reason', 'record'),
    },
  },
  'list-imported': {
    kind: 'List of candidates brought in',
    fields: {
      'data.import': mark,
      'data.opening': mark,
      'data.candidates': field('Candidates in it', 'opening', 'count'),
    },
  },
  'import-undone': {
    kind: 'List of candidates taken back',
    fields: {
      'data.import': mark,
      'data.opening': mark,
      'data.removed': field('Candidates taken out', 'opening', 'count'),
    },
  },
} as const satisfies Record<string, EntryRules>;
