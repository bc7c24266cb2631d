/** The organisation, openings, and what holds for everybody in them. */
import { ASKED_AT, HOLD_GROUND, OUTCOME, ROLES } from '../sentences';
import { field, mark, type EntryRules } from './rule';

const details = {
  'data.opening': mark,
  'data.details.title': field('Title', 'published'),
  'data.details.unit': field('Unit', 'published'),
  'data.details.location': field('Place', 'published'),
  'data.details.jurisdiction': field('Jurisdiction', 'published'),
  'data.details.posts': field('Posts', 'published', 'number'),
  'data.details.advert': field('Advert', 'published'),
  'data.details.announced[]': field('Announced', 'published'),
  'data.details.timetable[].what': field('Timetable', 'published'),
  'data.details.timetable[].on': field('On', 'published', 'day'),
  'data.details.advertisedOn': field('Advertised on', 'published', 'day'),
  'data.details.closesOn': field('Closes on', 'published', 'day'),
  'data.details.secrets[]': field('Confidential', 'secrets'),
  'data.details.preferenceReview.required': field('A preference is to be reviewed', 'published', 'yes-no'),
  'data.details.preferenceReview.rule': field('Rule of preference', 'published'),
  'data.details.declareAgain[]': field('Interests are declared again', 'opening', ASKED_AT),
};

const STAGE_KIND = { screening: 'screening', interview: 'interview', task: 'task', final: 'final stage' };

export const settingsRules = {
  'organisation-set': {
    kind: 'Organisation set up',
    fields: {
      'data.name': field('Name', 'house'),
      'data.language': field('Language', 'house'),
      'data.sample': field('Sample of invented people', 'house', 'yes-no'),
      'data.letterheadLines[]': field('Letterhead', 'house'),
      'data.returnLine': field('Return line', 'house'),
      'data.colour': mark,
      'data.layout': mark,
      'data.logo': mark,
      'data.signatory.name': field('Signatory', 'house'),
      'data.signatory.role': field('Role of the signatory', 'house'),
      'data.signatory.signature': mark,
      'data.printerOffset': mark,
      'data.contact': field('Whom a candidate may ask', 'house'),
      'data.policy.feedback': field('Letters tell', 'house', {
        'outcome-only': 'the outcome only',
        'outcome-and-criteria': 'the outcome and the criteria',
      }),
      'data.policy.holdingDays': field('Days between signature and letters', 'house', 'number'),
      'data.policy.letterDueDays': field('Letters are due after days', 'house', 'number'),
      'data.policy.undoHours': field('A letter can be taken back for hours', 'house', 'number'),
      'data.policy.inquiryDays': field('Questions are answered within days', 'house', 'number'),
      'data.policy.panelNames': field('Names of the panel in what a candidate reads', 'house', {
        withheld: 'withheld',
        named: 'named',
      }),
      'data.policy.lateEvidence': field('Evidence shown late', 'house', {
        accept: 'counts',
        refuse: 'does not count',
      }),
      'data.policy.acknowledgeDays': field('Acknowledged within days', 'house', 'number'),
    },
  },
  'member-set': {
    kind: 'Member of the organisation recorded',
    fields: {
      'data.ref': mark,
      'data.fullName': field('Name', 'members'),
      'data.role': field('Role', 'members'),
      'data.unit': field('Unit', 'members'),
    },
  },
  'picture-added': {
    kind: 'Picture for letters added',
    fields: { 'data.sha256': mark, 'data.mediaType': mark, 'data.base64': mark },
  },
  'rule-changed': {
    kind: 'Legal rule changed for this organisation',
    fields: {
      'data.id': mark,
      'data.used': field('Used', 'house', 'yes-no'),
      'data.text': field('The rule', 'house'),
      'data.period.count': field('Period', 'house', 'number'),
      'data.period.unit': field('In', 'house'),
      'data.period.lessOneDay': field('Less one day', 'house', 'yes-no'),
      'data.source': field('Source', 'house'),
      'data.why': field('Reason', 'house'),
    },
  },
} as const satisfies Record<string, EntryRules>;

export const openingRules = {
  'opening-created': {
    kind: 'Opening created',
    fields: { ...details, 'data.copyOf': mark, 'data.readvertises': mark },
  },
  'opening-changed': { kind: 'Opening changed', fields: details },
  'criteria-set': {
    kind: 'Criteria set',
    fields: {
      'data.opening': mark,
      'data.version': field('Version', 'published', 'number'),
      'data.reason': field('Reason', 'published'),
      'data.set.qualifications[]': field('Minimum qualification', 'published', 'requirement'),
      'data.set.criteria[].ref': mark,
      'data.set.criteria[].label': field('Criterion', 'published'),
      'data.set.criteria[].question': field('Question', 'published'),
      'data.set.criteria[].weight': field('Weight', 'published', 'number'),
      'data.set.criteria[].scale': field('Points', 'published', 'number'),
      'data.set.criteria[].anchors[]': field('Anchor', 'published'),
      'data.set.conditions[].ref': mark,
      'data.set.conditions[].label': field('Working condition', 'published'),
      'data.set.conditions[].text': field('It says', 'published'),
      'data.set.stages[].ref': mark,
      'data.set.stages[].label': field('Stage', 'published'),
      'data.set.stages[].kind': field('Kind of stage', 'published', STAGE_KIND),
      'data.set.stages[].criteria[]': field('Assessed there', 'published', 'criterion'),
    },
  },
  'committee-set': {
    kind: 'Committee set',
    fields: {
      'data.opening': mark,
      'data.committee.members[].member': field('Member', 'members', 'member'),
      'data.committee.members[].role': field('Role', 'members', ROLES),
      'data.committee.members[].unit': field('Unit', 'members'),
      'data.committee.members[].stages[]': field('Rates at', 'members', 'stage'),
      'data.committee.quorum': field('Quorum', 'opening', 'number'),
    },
  },
  'outcome-set': {
    kind: 'Outcome of the opening recorded',
    fields: {
      'data.opening': mark,
      'data.outcome': field('The post', 'published', OUTCOME),
      // Why a post was filled or not may be about whoever was appointed.
      'data.reason': field('Reason', 'opening'),
    },
  },
} as const satisfies Record<string, EntryRules>;

export const custodyRules = {
  'case-imported': {
    kind: 'Case file brought in',
    fields: { 'data.sha256': mark, 'data.records': field('Records', 'house', 'number') },
  },
  'candidate-erased': {
    kind: 'Everything personal erased',
    fields: { 'data.candidate': mark, 'data.reason': field('Reason', 'about') },
  },
  'hold-placed': {
    kind: 'Records of the opening kept',
    fields: {
      'data.opening': mark,
      'data.hold': mark,
      'data.ref': mark,
      'data.inquiry': mark,
      'data.on': field('On', 'opening', 'day'),
      // Who complained, and of what, may be somebody else.
      'data.ground': field('Because of', 'opening', HOLD_GROUND),
      'data.note': field('Note', 'opening'),
    },
  },
  'hold-lifted': {
    kind: 'Records of the opening no longer kept',
    fields: {
      'data.opening': mark,
      'data.hold': mark,
      'data.on': field('On', 'opening', 'day'),
      'data.reason': field('Reason', 'opening'),
    },
  },
} as const satisfies Record<string, EntryRules>;
