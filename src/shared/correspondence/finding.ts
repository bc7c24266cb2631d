import type { Finding, RawFinding } from '../checks/finding';
import { fingerprintOf } from '../checks/fingerprint';
import type { ApplicationRecord, OpeningRecord } from '../record';

/** What a letter check reports; the subject is always the letter's own application. */
export type LetterFault = Pick<RawFinding, 'severity' | 'message'> &
  Partial<Pick<RawFinding, 'because' | 'settle' | 'about' | 'ground'>> & {
    /** Where in its part of the text, in UTF-16 code units, when it is about words. */
    start?: number;
    end?: number;
  };

const REWORD: Finding['settle'] = [
  { act: 'reword', text: 'Change the wording or choose the template that fits.' },
];

const JUSTIFY: Finding['settle'][number] = {
  act: 'justify',
  text: 'Say in writing why the letter may go out as it is.',
};

/**
 * A fault as a finding. The ground of a letter finding is its message unless the check names
 * another, so a written justification holds until what it answers changes. Justifications of letters
 * are kept with the application; those of a decision, by the same key, hold here too.
 */
export function toFinding(
  record: OpeningRecord,
  app: ApplicationRecord,
  check: string,
  fault: LetterFault,
): Finding {
  const { severity, message, because = [], settle = REWORD, about = '', ground = message } = fault;
  const key = JSON.stringify([check, [app.id], about]);
  const fingerprint = fingerprintOf(ground);
  const answer = [app.matters.justifications.get(key), record.justifications.get(key)].find(
    (item) => item?.fingerprint === fingerprint,
  );
  const ways = severity === 'justify' && !settle.some(({ act }) => act === 'justify');
  return {
    check,
    severity,
    subjects: [app.id],
    message,
    because: [{ kind: 'application', id: app.id }, ...because],
    settle: ways ? [...settle, JUSTIFY] : settle,
    about,
    key,
    fingerprint,
    settled:
      severity === 'justify' && answer
        ? { text: answer.text, seq: answer.at.seq, by: answer.at.actor }
        : null,
  };
}
