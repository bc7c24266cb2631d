import type { WhyView } from '../audit';
import type { Finding } from '../checks/finding';
import type { RecordState } from '../record';
import { situationOf } from './say/situation';
import { spoken } from './say/spoken';
import { leaveUnsaid } from './say/unsaid';
import { written } from './say/written';
import { subjectOf } from './subject';

/**
 * What may be said to the candidate now: aloud, in three to six sentences, and in writing, with what
 * must not be said and why. Grounds are those that both the signed record and the letter in force
 * give; before a letter there are none. `findings` of the opening add what to mind before an account is
 * handed out. Empty lists when there is no such application.
 */
export function sayNow(
  state: RecordState,
  applicationId: string,
  findings: readonly Finding[] = [],
): WhyView['sayNow'] {
  const subject = subjectOf(state, applicationId, 'committee', findings);
  if (!subject) return { spoken: [], written: [], leaveUnsaid: [] };
  const situation = situationOf(subject);
  return {
    spoken: spoken(subject, situation),
    written: written(subject, situation),
    leaveUnsaid: leaveUnsaid(subject, situation),
  };
}
