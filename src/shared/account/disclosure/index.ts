import type { RecordEvent } from '../../record';
import { candidateRules } from './people-rooms';
import { custodyRules, openingRules, settingsRules } from './opening-rooms';
import { decisionRules, scorecardRules } from './assessment-rooms';
import { inquiryRules } from './inquiry-room';
import { letterRules } from './letter-room';
import type { EntryRules, Field } from './rule';

export { isKnownWordForWord, withheldBy } from './rule';
export type { Circumstances, EntryRules, Field, Form, Rule } from './rule';

type EventType = RecordEvent['type'];

/** Every type of event, none left out: the compiler asks for a new one. */
export const DISCLOSURE: Readonly<Record<EventType, EntryRules>> = {
  ...settingsRules,
  ...openingRules,
  ...candidateRules,
  ...scorecardRules,
  ...decisionRules,
  ...letterRules,
  ...inquiryRules,
  ...custodyRules,
};

/** The field at a path, or the one of the object or array around it; undefined when there is none. */
export function fieldAt(type: string, path: string): Field | undefined {
  const fields = (DISCLOSURE as Readonly<Record<string, EntryRules>>)[type]?.fields;
  if (!fields) return undefined;
  for (let at = path; at !== ''; at = at.replace(/(\[\]|\{\}|\.[^.[\]{}]+|^[^.[\]{}]+)$/, '')) {
    if (Object.hasOwn(fields, at)) return fields[at];
  }
  return undefined;
}
