import { each } from '../case-refs';
import type { StepWriter } from './step-writer';

/** Scorecards by the criteria version they were submitted under; each later version comes between. */
export function scorecards({
  file,
  refs,
  faults,
  command,
  applicationAt,
  memberAt,
  resolve,
}: StepWriter): void {
  const most = Math.max(1, ...file.openings.map((opening) => opening.criteria.length));
  for (let version = 1; version <= most; version += 1) {
    if (version > 1) {
      each(file.openings, '/openings', (opening, at) => {
        const criteria = opening.criteria[version - 1];
        if (!criteria) return;
        const { reason, ...set } = criteria;
        command(`${at}/criteria/${version - 1}`, {
          name: 'openings.set-criteria',
          input: { opening: opening.ref, set, reason },
        });
      });
    }
    each(file.scorecards, '/scorecards', (card, at) => {
      if (card.criteriaVersion !== version) {
        if (version === most && card.criteriaVersion > most) {
          faults.push({
            path: `${at}/criteriaVersion`,
            message: `No opening in this file has a version ${card.criteriaVersion} of its criteria.`,
          });
        }
        return;
      }
      const { ref, criteriaVersion: _, application, member, corrects, ...rest } = card;
      command(at, {
        name: 'scorecards.submit',
        input: {
          ...rest,
          id: refs.get(ref)!.id,
          ref,
          application: applicationAt(application, at),
          member: memberAt(member, at),
          ...(corrects === undefined ? {} : { corrects: resolve('scorecard', corrects, `${at}/corrects`) }),
        },
      });
    });
  }
}
