import type { AuditStatement } from '../audit';
import type { RecordEvent } from '../record';
import { fieldAt, isKnownWordForWord, withheldBy, type Circumstances } from './disclosure';
import { around, isCandidate, said, withheld, type Subject } from './subject';

/** Where a text stands in the log: the type of its event and the path of the field. */
export type Place = readonly [type: RecordEvent['type'], path: string];

/**
 * A recorded text as a statement, as far as the disclosure table lets this audience read it: the
 * sentence around it, a bar, or nothing for an empty text. After an erasure nothing: whoever calls
 * says once that the words are gone.
 */
export function disclosed(
  subject: Subject,
  place: Place,
  raw: string,
  frame: (text: string) => string,
  bar: string,
  seqs: readonly number[],
  circumstances: Circumstances = {},
): AuditStatement[] {
  if (subject.erased || raw.trim() === '') return [];
  if (!isCandidate(subject)) return [said(frame(raw.trim()), seqs)];
  const rule = fieldAt(...place)?.rule;
  if (rule === undefined) throw new Error(`There is no rule for ${place.join(' ')}.`);
  const why = withheldBy(rule, circumstances);
  if (why === 'mark') return [];
  if (why !== null) return [withheld(bar, why, seqs)];
  if (!isKnownWordForWord(rule, circumstances)) return around(subject, raw, frame, bar, seqs);
  const exact = subject.shield.exact(raw);
  return [exact.withheld === null ? said(frame(exact.text), seqs) : withheld(bar, exact.withheld, seqs)];
}
