import {
  agreementFor,
  bandFor,
  effectOfLeavingOut,
  leavableMembers,
  rankRows,
  runChecks,
} from '@shared/checks';
import { tallyByUnit } from '@shared/decisions';
import { ok, refuse } from '@shared/kernel';
import { gatherOpening, seenBy } from '@shared/record';
import { lintWith } from '../desk';
import type { RoomHandlers } from '../handler';

export const decisionsHandlers: RoomHandlers<'decisions'> = {
  'decisions.view': ({ opening, without }, desk, { actor }) => {
    const record = desk.record();
    if (!record.ok) return record;
    const whole = gatherOpening(record.value.state, opening);
    if (!whole) return refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
    const { record: gathered, hidden } = seenBy(record.value.state, whole, actor);
    if (without !== undefined && !leavableMembers(gathered).some(({ member }) => member === without))
      return refuse('not-found', 'member-unknown', `"${without}" has no part in the opening "${opening}".`);
    const findings = runChecks(gathered, { lint: desk.lint });
    const live = gathered.applications.filter((item) => !item.application.withdrawn);
    const undecided = live.filter((item) => item.disposition === null).length;
    const open = findings.filter((finding) => finding.settled === null);
    const blocking = open.filter((finding) => finding.severity === 'block').length;
    const waiting = open.filter((finding) => finding.severity === 'justify').length;
    return ok({
      opening,
      status: gathered.status,
      rows: rankRows(gathered, { without }),
      band: bandFor(gathered, { without }),
      without:
        without === undefined
          ? null
          : { member: without, text: effectOfLeavingOut(gathered, { lint: desk.lint }, without) },
      leavable: leavableMembers(gathered),
      agreement: agreementFor(gathered, { without }),
      hiddenScorecards: hidden,
      findings,
      votes: gathered.votes,
      tally: tallyByUnit(gathered.votes, gathered.opening.committee),
      dissents: gathered.dissents,
      decisions: record.value.state.decisions.decisions.get(opening) ?? [],
      preferenceReviews: gathered.preferenceReviews,
      missing: [
        ...(live.length === 0 ? ['There are no applications to decide about yet.'] : []),
        ...(undecided > 0
          ? [
              `${undecided === 1 ? 'One application has' : `${undecided} applications have`} no disposition yet.`,
            ]
          : []),
        ...(blocking > 0
          ? [`${blocking === 1 ? 'One finding blocks' : `${blocking} findings block`} the signature.`]
          : []),
        ...(waiting > 0
          ? [`${waiting === 1 ? 'One finding needs' : `${waiting} findings need`} a written justification.`]
          : []),
      ],
    });
  },
  'decisions.lint': ({ text, as, language }, desk) =>
    ok(lintWith(desk.services.lexicons, language)(text, as)),
};
