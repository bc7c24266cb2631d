/** Words for the codes of letters and inquiries. */
import type { HoldGround } from '../../custody';
import type { Classification, RepliedTo, Signal, WaitingFor } from '../../inquiries';
import type { HAND_OUTS, PROMISES } from '../../letters';

export const SIGNAL: Record<Signal, string> = {
  access: 'a request for a copy of their data',
  erasure: 'a request for erasure',
  rectification: 'a request for correction of their data',
  objection: 'an objection to the use of their data',
  'reasons-by-law': 'a request for reasons under the law',
  complaint: 'a complaint',
  'legal-threat': 'a mention of legal steps',
  discrimination: 'a complaint of discrimination',
};

export const WAITS: Record<WaitingFor, string> = {
  asker: 'whoever asked',
  hr: 'HR',
  counsel: 'counsel',
  'data-protection': 'data protection',
  complaints: 'the complaints office',
  assessor: 'somebody who did not decide and assesses the new information',
};

export const REPLY_TO: Record<RepliedTo, string> = {
  candidate: 'the candidate',
  asker: 'whoever asked',
  intermediary: 'somebody who passes it on',
};

export const ASSESSED: Record<Classification, string> = {
  overlooked: 'in the application and overlooked by us',
  'held-then': 'held then and shown only now',
  'gained-later': 'gained only later',
  'beside-the-reason': 'no part of the recorded reason',
};

export const PROMISE: Record<(typeof PROMISES)[number], string> = {
  'on-file': 'to keep the application on file',
  'apply-again': 'that a new application is welcome',
  contact: 'to be in touch',
};

export const HAND_OUT: Record<(typeof HAND_OUTS)[number], string> = {
  pdf: 'a file',
  print: 'a print',
  email: 'the draft of an e-mail',
  text: 'copied text',
  merge: 'an entry in a merge list',
};

export const HOLD_GROUND: Record<HoldGround, string> = {
  'discrimination-complaint': 'a complaint of discrimination',
  charge: 'a charge',
  claim: 'a claim',
  'court-action': 'an action in court',
  regulator: 'a regulator’s inquiry',
  'expected-claim': 'a claim that is to be expected',
};
