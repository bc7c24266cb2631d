import type { Finding, RawFinding } from '../checks/finding';
import type { OpeningRecord } from '../record';

/** What a letter check reports; the subject is always the letter's own application. */
export type LetterFault = Pick<RawFinding, 'severity' | 'message'> &
  Partial<Pick<RawFinding, 'because' | 'settle' | 'about' | 'ground'>>;

const REWORD: Finding['settle'] = [
  { act: 'reword', text: 'Change the wording or choose the template that fits.' },
];

/**
 * A fault as a finding. The ground of a letter finding is its message unless the check names
 * another, so a written justification holds until what it answers changes.
 */
export function toFinding(
  record: OpeningRecord,
  check: string,
  application: string,
  fault: LetterFault,
): Finding {
  const { severity, message, because = [], settle = REWORD, about = '', ground = message } = fault;
  const key = JSON.stringify([check, [application], about]);
  const fingerprint = JSON.stringify(ground);
  const answer = record.justifications.get(key);
  const holds = severity === 'justify' && answer?.fingerprint === fingerprint;
  return {
    check,
    severity,
    subjects: [application],
    message,
    because: [{ kind: 'application', id: application }, ...because],
    settle,
    about,
    key,
    fingerprint,
    settled: holds ? { text: answer.text, seq: answer.at.seq, by: answer.at.actor } : null,
  };
}
