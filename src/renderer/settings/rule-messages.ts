import type { CLOCKS, CONFIDENCE, LegalRule } from '@shared/jurisdictions';
import { words } from '../ui/words';

export const ruleMessages = words({
  heading: { id: 'rules.heading', defaultMessage: 'Rules of places' },
  lead: {
    id: 'rules.lead',
    defaultMessage:
      'What Grounds reads about the law of a place when it works out due dates. This is not legal advice: every rule names its source and how sure it is. Check it before you rely on it, and change it where your counsel says otherwise.',
  },
  source: { id: 'rules.source', defaultMessage: 'Source' },
  change: { id: 'rules.change', defaultMessage: 'Change' },
  changeNamed: { id: 'rules.changeNamed', defaultMessage: 'Change the rule of {place}: {rule}' },
  checked: { id: 'rules.checked', defaultMessage: '{confidence}; checked on {on}' },
  off: { id: 'rules.off', defaultMessage: 'Not used here' },
  own: { id: 'rules.own', defaultMessage: 'Changed by your organisation' },
  from: { id: 'rules.from', defaultMessage: '{period} {clock}' },
  used: { id: 'rules.used', defaultMessage: 'Use this rule' },
  text: { id: 'rules.text', defaultMessage: 'What it asks, as one sentence' },
  count: { id: 'rules.count', defaultMessage: 'Period' },
  unit: { id: 'rules.unit', defaultMessage: 'Unit' },
  why: { id: 'rules.why', defaultMessage: 'Why it is changed, and who said so' },
  save: { id: 'rules.save', defaultMessage: 'Save rule' },
  cancel: { id: 'rules.cancel', defaultMessage: 'Cancel' },
  unsaved: { id: 'rules.unsaved', defaultMessage: 'a rule of a place' },
  europe: { id: 'rules.europe', defaultMessage: 'European Union' },
});

export const confidenceWords = words<(typeof CONFIDENCE)[number]>({
  primary: { id: 'rules.primary', defaultMessage: 'Read in a primary source' },
  secondary: { id: 'rules.secondary', defaultMessage: 'Read in a secondary source' },
  unverified: { id: 'rules.unverified', defaultMessage: 'Not verified' },
});

export const clockWords = words<(typeof CLOCKS)[number]>({
  'record-made': { id: 'rules.c.made', defaultMessage: 'after the record was made' },
  decision: { id: 'rules.c.decision', defaultMessage: 'after the decision' },
  'letter-sent': { id: 'rules.c.sent', defaultMessage: 'after the letter was sent' },
  'letter-received': { id: 'rules.c.received', defaultMessage: 'after the letter arrived' },
  'last-interview': { id: 'rules.c.interview', defaultMessage: 'after the last interview' },
  'posting-closed': { id: 'rules.c.posting', defaultMessage: 'after the advert closed' },
  'last-contact': { id: 'rules.c.contact', defaultMessage: 'after the last contact' },
  'procedure-closed': { id: 'rules.c.procedure', defaultMessage: 'after the procedure ended' },
  'request-received': { id: 'rules.c.request', defaultMessage: 'after the request arrived' },
});

type Unit = NonNullable<LegalRule['period']>['unit'];
export const unitWords = words<Unit>({
  days: { id: 'rules.u.days', defaultMessage: 'days' },
  weeks: { id: 'rules.u.weeks', defaultMessage: 'weeks' },
  months: { id: 'rules.u.months', defaultMessage: 'months' },
  years: { id: 'rules.u.years', defaultMessage: 'years' },
});
