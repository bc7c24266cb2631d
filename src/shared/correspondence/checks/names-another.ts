import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { cover, knownWords, wholeWords } from '../known-words';
import { letterOut, type OutgoingInput } from '../outgoing';
import { namesIn, type Sought } from '../sought-names';

const SCORE = /\b(?:scor(?:e|es|ed|ing)|points?|rat(?:ed|ing)|vot(?:e|es|ed|ing)|veto(?:ed)?)\b/iu;
const NUMBERED =
  /\b\d+(?:[.,]\d+)? (?:points?|out of \d+)\b|(?<![\d/.])\d+ ?\/ ?[57]\b(?![/.]\d)|\bscored? \d|\bvot(?:e|ed) (?:for|against) you\b/iu;

/** The letter names another candidate, one member's score or vote, or a confidential matter of the opening. */
export const namesAnother = (input: LetterCheckInput): LetterFault[] =>
  othersTold(letterOut(input), ({ name }) => `: ${name}`);

/**
 * What outgoing words tell about others. `called` says who, in letters: what is said about a reply
 * is read at the desk with the asker in front of it, and names nobody.
 */
export function othersTold(
  { record, app, out }: OutgoingInput,
  called: (other: Sought) => string,
): LetterFault[] {
  const known = knownWords(record, app, out);
  const text = out.parts.map((part) => cover(part.normalize('NFC'), known)).join('\n');
  const lower = text.toLowerCase();
  const faults: LetterFault[] = [];
  for (const other of namesIn(record, text)) {
    if (other.id !== app.id) {
      faults.push(fault(`${out.called} names another candidate${called(other)}.`, `candidate ${other.ref}`));
    }
  }
  for (const [index, secret] of record.opening.details.secrets.entries()) {
    if (lower.includes(secret.trim().toLowerCase())) {
      faults.push(
        fault(
          `${out.called} mentions a matter that is marked as confidential for this opening.`,
          `secret ${index}`,
        ),
      );
    }
  }
  const sentences = text.split(/(?<=[.!?])\s+|\n/u);
  for (const { member } of record.opening.committee.members) {
    const name = record.members.get(member)?.fullName;
    if (name && sentences.some((sentence) => SCORE.test(sentence) && wholeWords(name, 'i').test(sentence))) {
      faults.push(fault(`${out.called} tells how ${name} scored or voted.`, `member ${member}`));
    }
  }
  if (NUMBERED.test(text))
    faults.push(
      fault(`${out.called} tells a score or a vote. Say what was or was not shown instead.`, 'score'),
    );
  return faults;
}

const fault = (message: string, about: string): LetterFault => ({ severity: 'block', message, about });
