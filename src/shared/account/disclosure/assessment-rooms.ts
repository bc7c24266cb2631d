/** What was seen, declared and decided. */
import { ASKED_AT, DISPOSITION, INTEREST } from '../sentences';
import { field, mark, type EntryRules } from './rule';

const place = {
  'data.opening': mark,
  'data.candidate': mark,
  'data.application': field('Application of', 'about', 'application'),
};
const kept = (path: string, rule: 'about' | 'members' = 'about') => ({
  [`${path}[].words`]: field('Kept on purpose', rule),
  [`${path}[].why`]: field('Reason for keeping it', rule),
});
const rater = { 'data.member': field('By', 'members', 'member') } as const;

export const scorecardRules = {
  'scorecard-submitted': {
    kind: 'Scorecard submitted',
    fields: {
      ...place,
      ...rater,
      'data.scorecard': mark,
      'data.corrects': mark,
      'personal.ref': mark,
      'data.stage': field('Stage', 'about', 'stage'),
      'data.on': field('On', 'about', 'day'),
      'data.criteriaVersion': field('Version of the criteria', 'published', 'number'),
      'data.points[]': field('Points', 'ratings', 'points'),
      'personal.evidence{}': field('What was seen or heard', 'about'),
      'personal.reason': field('Reason for the correction', 'about'),
      ...kept('personal.kept{}'),
    },
  },
  'scorecards-opened': {
    kind: 'Scorecards shown before all were in',
    fields: {
      ...place,
      'data.stage': field('Stage', 'about', 'stage'),
      'personal.reason': field('Reason', 'about'),
    },
  },
  'fit-note-recorded': {
    kind: 'Fit note recorded',
    fields: {
      ...place,
      ...rater,
      'data.fitNote': mark,
      'personal.ref': mark,
      'personal.note.against': field('Held against', 'about', 'ground'),
      'personal.note.behaviour': field('Behaviour', 'about'),
      'personal.note.situation': field('Situation', 'about'),
      'personal.note.effect': field('Why it matters for the work', 'about'),
      'personal.note.source': field('Source', 'person'),
      'personal.note.firstHand': field('First-hand', 'about', 'yes-no'),
      'personal.note.observedOn': field('Observed on', 'about', 'day'),
      ...kept('personal.note.kept'),
    },
  },
  'observation-recorded': {
    kind: 'Observation recorded',
    fields: {
      ...place,
      ...rater,
      'data.observation': mark,
      'personal.ref': mark,
      'personal.note.text': field('Observation', 'about'),
      'personal.note.source': field('Source', 'person'),
      'personal.note.firstHand': field('First-hand', 'about', 'yes-no'),
      'personal.note.observedOn': field('Observed on', 'about', 'day'),
      'personal.note.criterion': field('Speaks to', 'about', 'criterion'),
      ...kept('personal.note.kept'),
    },
  },
  'interest-declared': {
    kind: 'Declaration of interest',
    fields: {
      ...place,
      'data.member': field('By', 'interests', 'member'),
      'data.interest': field('Interest', 'interests', INTEREST),
      'data.recused': field('Stepped out', 'interests', 'yes-no'),
      'data.askedAt': field('Asked', 'interests', ASKED_AT),
      'personal.declaration.text': field('In words', 'interests'),
      // The same as in the open part.
      'personal.declaration.interest': mark,
      'personal.declaration.recused': mark,
      'personal.declaration.askedAt': mark,
    },
  },
  'deviation-recorded': {
    kind: 'Departure from the announced process',
    fields: {
      'data.opening': mark,
      'data.deviation': mark,
      'data.affected': field('Applications affected', 'opening', 'count'),
      'data.note.title': field('Departure', 'about'),
      'data.note.announced': field('Announced', 'about'),
      'data.note.happened': field('Happened', 'about'),
      'data.note.effect': field('Effect', 'about'),
      'data.note.remedy': field('What was done about it', 'about'),
      'data.note.stage': field('Stage', 'about', 'stage'),
      'data.note.on': field('On', 'about', 'day'),
    },
  },
} as const satisfies Record<string, EntryRules>;

const SEVERITY = { block: 'in the way', justify: 'to be answered', advise: 'for information' };

export const decisionRules = {
  'disposition-recorded': {
    kind: 'Outcome entered',
    fields: {
      ...place,
      'data.code': field('Outcome', 'about', DISPOSITION),
      'data.stage': field('At the stage', 'about', 'stage'),
      'data.grounds[]': field('Ground', 'about', 'ground'),
      'data.criteriaVersion': field('Version of the criteria', 'published', 'number'),
      'personal.disposition.code': mark,
      'personal.disposition.reasons[].ref': mark,
      // The same grounds as in the open part, in the same order.
      'personal.disposition.reasons[].ground': field('Ground', 'about', 'ground'),
      'personal.disposition.reasons[].text': field('In the words of the committee', 'about'),
      'personal.disposition.reasons[].evidence[]': field('Evidence', 'about', 'evidence'),
      ...kept('personal.disposition.reasons[].kept'),
      'personal.disposition.rationale': field('Rationale', 'about'),
      'personal.disposition.reserveUntil': field('Reserve place until', 'about', 'day'),
    },
  },
  'vote-recorded': {
    kind: 'Vote',
    fields: {
      'data.opening': mark,
      'data.candidate': mark,
      'data.member': field('By', 'votes', 'member'),
      'data.application': field('For', 'votes', 'application'),
      'data.veto': field('Veto', 'votes', 'yes-no'),
      'data.reason': field('Reason', 'votes'),
      'personal.reason': field('Reason', 'votes'),
    },
  },
  'dissent-recorded': {
    kind: 'Dissent',
    fields: {
      'data.opening': mark,
      'data.member': field('By', 'members', 'member'),
      'data.text': field('In words', 'opening'),
    },
  },
  'finding-justified': {
    kind: 'Finding answered in writing',
    fields: {
      'data.opening': mark,
      'data.check': field('Asked was', 'about', 'check'),
      'data.key': mark,
      'data.about': field('About', 'findings'),
      'data.fingerprint': mark,
      'data.applications': field('Applications concerned', 'findings', 'count'),
      'data.text': field('Answer', 'findings'),
      'personal.text': field('Answer', 'findings'),
    },
  },
  'decision-signed': {
    kind: 'Decision signed',
    fields: {
      'data.opening': mark,
      'data.decision': mark,
      'data.supersedes': mark,
      'data.member': field('Signed by', 'members', 'member'),
      'data.on': field('On', 'published', 'day'),
      'data.criteriaVersion': field('Version of the criteria', 'published', 'number'),
      'data.rationale': field('Rationale of the whole decision', 'opening'),
      'data.dispositions': field('Applications decided', 'opening', 'count'),
      'data.findings[].check': field('Finding', 'findings', 'check'),
      'data.findings[].key': mark,
      'data.findings[].severity': field('Weight', 'findings', SEVERITY),
      'data.findings[].justified': field('Answered in entry', 'findings', 'number'),
    },
  },
  'decision-reopened': {
    kind: 'Decision opened for correction',
    fields: {
      'data.opening': mark,
      'data.decision': mark,
      'data.member': field('By', 'members', 'member'),
      'data.reason': field('Reason', 'opening'),
    },
  },
  'preference-reviewed': {
    kind: 'Preference reviewed',
    fields: {
      'data.opening': mark,
      'data.member': field('By', 'members', 'member'),
      'data.on': field('On', 'published', 'day'),
      'data.rule': field('The rule', 'published'),
      'data.text': field('The review', 'opening'),
    },
  },
  'preference-considered': {
    kind: 'Preference considered for one application',
    fields: { ...place, ...rater, 'personal.text': field('In words', 'about') },
  },
} as const satisfies Record<string, EntryRules>;
