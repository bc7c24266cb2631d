import type { LetterKind, Statement, Claim } from '@shared/letters';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../ui/words';

export const templateMessages = words({
  heading: { id: 'templates.heading', defaultMessage: 'Templates' },
  lead: {
    id: 'templates.lead',
    defaultMessage:
      'The approved words in force. Everybody at the same outcome and stage gets the same letter, filled in from the record.',
  },
  none: {
    id: 'templates.none',
    defaultMessage: 'No approved words are in force in this log, so no letter can be written.',
  },
  language: { id: 'templates.language', defaultMessage: 'Language' },
  version: { id: 'templates.version', defaultMessage: 'Version {version}, in force' },
  notInForce: { id: 'templates.notInForce', defaultMessage: '{name} (not in force)' },
  sentences: { id: 'templates.sentences', defaultMessage: 'Sentences for grounds' },
  list: { id: 'templates.list', defaultMessage: 'Letters and sentences' },
  text: { id: 'templates.text', defaultMessage: 'The approved words' },
  subject: { id: 'templates.subject', defaultMessage: 'Subject' },
  claims: { id: 'templates.claims', defaultMessage: 'The whole letter says' },
  saysHere: { id: 'templates.saysHere', defaultMessage: 'says: {claim}' },
  saysHelp: {
    id: 'templates.saysHelp',
    defaultMessage:
      'The sentence before this sign makes a claim. It is held against the record before a letter goes out.',
  },
  sentencesLead: {
    id: 'templates.sentencesLead',
    defaultMessage:
      'Each recorded ground is given in one of these sentences, where the policy is to give grounds.',
  },
  whenIf: { id: 'templates.whenIf', defaultMessage: 'if {test}' },
  whenUnless: { id: 'templates.whenUnless', defaultMessage: 'unless {test}' },
  whenElseIf: { id: 'templates.whenElseIf', defaultMessage: 'or if {test}' },
  whenElse: { id: 'templates.whenElse', defaultMessage: 'otherwise' },
  whenEnd: { id: 'templates.whenEnd', defaultMessage: 'end' },
  given: { id: 'templates.given', defaultMessage: 'there is: {variable}' },
  notGiven: { id: 'templates.notGiven', defaultMessage: 'there is no: {variable}' },
  is: { id: 'templates.is', defaultMessage: '{variable} is “{value}”' },
  legend: { id: 'templates.legend', defaultMessage: 'How to read this' },
  variableSign: { id: 'templates.variableSign', defaultMessage: 'variable' },
  conditionSign: { id: 'templates.conditionSign', defaultMessage: 'if' },
  claimSign: { id: 'templates.claimSign', defaultMessage: 'says' },
  legendVariable: { id: 'templates.legendVariable', defaultMessage: 'filled in from the record' },
  legendCondition: { id: 'templates.legendCondition', defaultMessage: 'only under this condition' },
  legendClaim: { id: 'templates.legendClaim', defaultMessage: 'a claim, checked before the letter goes out' },
});

/** Variables in words; docs/letters.md lists what each holds. */
export const variableNames: Partial<Record<string, MessageDescriptor>> = words({
  'candidate.name': { id: 'templates.v.name', defaultMessage: 'full name' },
  'candidate.addressAs': { id: 'templates.v.addressAs', defaultMessage: 'how to address the person' },
  'opening.title': { id: 'templates.v.title', defaultMessage: 'title of the post' },
  'opening.ref': { id: 'templates.v.ref', defaultMessage: 'reference of the post' },
  'opening.unit': { id: 'templates.v.unit', defaultMessage: 'unit' },
  'opening.location': { id: 'templates.v.location', defaultMessage: 'place of work' },
  'opening.outcome': { id: 'templates.v.outcome', defaultMessage: 'outcome of the opening' },
  'organisation.name': { id: 'templates.v.organisation', defaultMessage: 'organisation' },
  'signatory.name': { id: 'templates.v.signatory', defaultMessage: 'who signs' },
  'signatory.role': { id: 'templates.v.role', defaultMessage: 'role of who signs' },
  'stage.label': { id: 'templates.v.stage', defaultMessage: 'stage reached' },
  'stage.kind': { id: 'templates.v.stageKind', defaultMessage: 'kind of stage reached' },
  contact: { id: 'templates.v.contact', defaultMessage: 'whom to ask' },
  date: { id: 'templates.v.date', defaultMessage: 'date of the letter' },
  signedOn: { id: 'templates.v.signedOn', defaultMessage: 'day of the decision' },
  receivedOn: { id: 'templates.v.receivedOn', defaultMessage: 'day of the application' },
  askUntil: { id: 'templates.v.askUntil', defaultMessage: 'day until which to ask' },
  reserveUntil: { id: 'templates.v.reserveUntil', defaultMessage: 'day the reserve place ends' },
  grounds: { id: 'templates.v.grounds', defaultMessage: 'recorded grounds' },
  'addressee.name': { id: 'templates.v.addressee', defaultMessage: 'full name of who is written to' },
  'addressee.addressAs': {
    id: 'templates.v.addresseeAs',
    defaultMessage: 'how to address who is written to',
  },
  'inquiry.date': { id: 'templates.v.inquiryDate', defaultMessage: 'day the inquiry arrived' },
  withdrawnOn: { id: 'templates.v.withdrawnOn', defaultMessage: 'day of the withdrawal' },
  onFileUntil: { id: 'templates.v.onFileUntil', defaultMessage: 'day until which it is kept on file' },
  spokeOn: { id: 'templates.v.spokeOn', defaultMessage: 'day of the last conversation' },
  'earlier.date': { id: 'templates.v.earlierDate', defaultMessage: 'date of the earlier letter' },
  'earlier.reference': {
    id: 'templates.v.earlierReference',
    defaultMessage: 'record reference of the earlier letter',
  },
  disposition: { id: 'templates.v.disposition', defaultMessage: 'disposition of the application' },
  strengths: { id: 'templates.v.strengths', defaultMessage: 'strengths, a paragraph each' },
  development: { id: 'templates.v.development', defaultMessage: 'points to develop, a paragraph each' },
  band: { id: 'templates.v.band', defaultMessage: 'where it stands: below, at or above the need' },
  observed: { id: 'templates.v.observed', defaultMessage: 'what was observed' },
  label: { id: 'templates.v.label', defaultMessage: 'its name' },
  requirement: { id: 'templates.v.requirement', defaultMessage: 'requirement' },
});

/** Yes-or-no variables, as the clause that follows "if". */
export const testNames: Partial<Record<string, MessageDescriptor>> = words({
  interviewed: { id: 'templates.t.interviewed', defaultMessage: 'an interview was reached' },
  postFilled: { id: 'templates.t.postFilled', defaultMessage: 'the post is filled by somebody else' },
  onlyAboutPost: {
    id: 'templates.t.onlyAboutPost',
    defaultMessage: 'every recorded ground is about the post',
  },
  applyAgain: { id: 'templates.t.applyAgain', defaultMessage: 'a new application is welcome' },
  decided: { id: 'templates.t.decided', defaultMessage: 'the decision is signed' },
  overlooked: { id: 'templates.t.overlooked', defaultMessage: 'we had overlooked what was pointed out' },
  reserve: { id: 'templates.t.reserve', defaultMessage: 'the letter offers a reserve place' },
  first: { id: 'templates.t.first', defaultMessage: 'it is the first ground of its sort' },
});

export const claimNames: Partial<Record<string, MessageDescriptor>> = words<Claim['claim']>({
  'another-appointed': { id: 'templates.c.another', defaultMessage: 'the post was filled' },
  'position-unfilled': { id: 'templates.c.unfilled', defaultMessage: 'nobody was appointed' },
  'position-cancelled': { id: 'templates.c.cancelled', defaultMessage: 'the post was cancelled' },
  'below-minimum': { id: 'templates.c.minimum', defaultMessage: 'a minimum qualification was not shown' },
  'not-among-strongest': {
    id: 'templates.c.strongest',
    defaultMessage: 'the application was not among those taken further',
  },
  'criterion-gap': { id: 'templates.c.criterion', defaultMessage: 'a criterion was not shown far enough' },
  'condition-gap': {
    id: 'templates.c.condition',
    defaultMessage: 'a working condition weighed in the decision',
  },
  'was-interviewed': { id: 'templates.c.interviewed', defaultMessage: 'the candidate was interviewed' },
  'reserve-until': { id: 'templates.c.reserve', defaultMessage: 'a reserve place is held until a day' },
  appointed: { id: 'templates.c.appointed', defaultMessage: 'the candidate is appointed' },
  'close-second': { id: 'templates.c.close', defaultMessage: 'the application came close' },
  'all-interviewed-qualified': {
    id: 'templates.c.allQualified',
    defaultMessage: 'everybody who was interviewed met the minimum qualifications',
  },
  'on-file-until': { id: 'templates.c.onFile', defaultMessage: 'the application is kept until a day' },
  'apply-again': { id: 'templates.c.applyAgain', defaultMessage: 'a new application is welcome' },
  reconsidered: { id: 'templates.c.reconsidered', defaultMessage: 'the application was looked at again' },
  withdrawn: { id: 'templates.c.withdrawn', defaultMessage: 'the application was withdrawn' },
  'decision-made': { id: 'templates.c.decided', defaultMessage: 'a decision was made' },
  'decision-pending': { id: 'templates.c.pending', defaultMessage: 'no decision has been made yet' },
  spoke: { id: 'templates.c.spoke', defaultMessage: 'somebody spoke with the candidate' },
  strength: { id: 'templates.c.strength', defaultMessage: 'what was seen is a strength' },
  development: { id: 'templates.c.development', defaultMessage: 'there is room to develop' },
  replaces: { id: 'templates.c.replaces', defaultMessage: 'it takes the place of an earlier letter' },
});

export const groundNames: Record<Statement['ground'], MessageDescriptor> = words({
  qualification: { id: 'templates.g.qualification', defaultMessage: 'Minimum qualification' },
  criterion: { id: 'templates.g.criterion', defaultMessage: 'Criterion' },
  condition: { id: 'templates.g.condition', defaultMessage: 'Working condition' },
  'not-among-strongest': { id: 'templates.g.strongest', defaultMessage: 'Not among those taken further' },
  'position-cancelled': { id: 'templates.g.cancelled', defaultMessage: 'Position cancelled' },
  'position-unfilled': { id: 'templates.g.unfilled', defaultMessage: 'Position not filled' },
  strength: { id: 'templates.g.strength', defaultMessage: 'Strength' },
  development: { id: 'templates.g.development', defaultMessage: 'Point to develop' },
});

/** What is shown at the right: one letter, all sentences, or the versions. */
export type Shown = LetterKind | 'sentences' | 'versions';
