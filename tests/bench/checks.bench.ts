/** Row 1: every check of a decision over a full opening. The promise is 50 ms with texts already read. */
import { remembered, runChecks, type LintTool } from '@shared/checks';
import { lintWith } from '@engine/desk';
import { systemServices } from '@engine/services';
import { counted, type Bench } from './support/bench';
import { crowdedOpening, MEMBERS, SKILLS } from './support/crowded-opening';
import { RESOURCES } from './support/desk';
import { sideBySide } from './support/measure';
import { timesRow } from './support/table';

export const checks: Bench = async (size) => {
  const applications = size === 'full' ? 500 : 100;
  const record = crowdedOpening(applications).record();
  const bare: LintTool = lintWith(systemServices(RESOURCES, () => undefined).lexicons, 'en');
  const read = remembered(bare);
  const took = await sideBySide(
    {
      read: () => runChecks(record, { lint: read }),
      anew: () => runChecks(record, { lint: bare }),
      copy: () => structuredClone(record),
    },
    { rounds: 9 },
  );
  const floor = { name: 'structuredClone of the record', time: took.copy };
  const what = `${counted(applications)} applications × ${SKILLS.length} criteria × ${MEMBERS.length} members`;
  return [
    timesRow('all checks, texts already read', what, took.read, floor),
    timesRow('all checks, every text read anew', what, took.anew, floor),
  ];
};
