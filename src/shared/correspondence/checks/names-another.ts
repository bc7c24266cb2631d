import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { cover, knownWords, spokenParts, wholeWords } from '../known-words';
import { namesIn } from '../sought-names';

const SCORE = /\b(?:scor(?:e|es|ed|ing)|points?|rat(?:ed|ing)|vot(?:e|es|ed|ing)|veto(?:ed)?)\b/iu;
const NUMBERED =
  /\b\d+(?:[.,]\d+)? (?:points?|out of \d+)\b|\b\d+ ?\/ ?[57]\b|\bscored? \d|\bvot(?:e|ed) (?:for|against) you\b/iu;

/** The letter names another candidate, one member's score or vote, or a confidential matter of the opening. */
export function namesAnother(input: LetterCheckInput): LetterFault[] {
  const { record, app, draft } = input;
  const known = knownWords(record, app, draft);
  const text = spokenParts(draft)
    .map((part) => cover(part.normalize('NFC'), known))
    .join('\n');
  const lower = text.toLowerCase();
  const faults: LetterFault[] = [];
  for (const other of namesIn(record, text)) {
    if (other.id !== app.id)
      faults.push(fault(`Your letter names another candidate: ${other.name}.`, `candidate ${other.ref}`));
  }
  for (const [index, secret] of record.opening.details.secrets.entries()) {
    if (lower.includes(secret.trim().toLowerCase())) {
      faults.push(
        fault(
          'Your letter mentions a matter that is marked as confidential for this opening.',
          `secret ${index}`,
        ),
      );
    }
  }
  const sentences = text.split(/(?<=[.!?])\s+|\n/u);
  for (const { member } of record.opening.committee.members) {
    const name = record.members.get(member)?.fullName;
    if (name && sentences.some((sentence) => SCORE.test(sentence) && wholeWords(name, 'i').test(sentence))) {
      faults.push(fault(`Your letter tells how ${name} scored or voted.`, `member ${member}`));
    }
  }
  if (NUMBERED.test(text))
    faults.push(
      fault('Your letter tells a score or a vote. Say what was or was not shown instead.', 'score'),
    );
  return faults;
}

const fault = (message: string, about: string): LetterFault => ({ severity: 'block', message, about });
