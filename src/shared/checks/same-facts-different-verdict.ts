import type { Fact } from '../candidates';
import { heldText, requirementText, type Qualification } from '../openings';
import type { ApplicationRecord } from '../record';
import type { Check, CheckTools } from './check';
import type { RawFinding, RecordLink } from './finding';
import { isFavoured, isRejected } from './people';
import { factsOn } from './qualifications';
import { listed } from './words';

/** Situation 28: two people with the same facts get different minimum-qualification verdicts. */
export const sameFactsDifferentVerdict: Check = {
  code: 'same-facts-different-verdict',
  run: (record, tools) =>
    (record.criteria?.set.qualifications ?? []).flatMap((qualification) => differing(qualification, tools)),
};

interface Judged {
  application: ApplicationRecord;
  met: boolean;
  facts: Fact[];
}

function differing(qualification: Qualification, tools: CheckTools): RawFinding[] {
  const groups = new Map<string, Judged[]>();
  for (const application of tools.active) {
    const met = verdict(application, qualification.ref);
    const facts = factsOn(application, qualification);
    if (met === null || facts.length === 0) continue;
    const key = facts.map(sameness).sort().join('\n');
    const group = groups.get(key);
    if (group) group.push({ application, met, facts });
    else groups.set(key, [{ application, met, facts }]);
  }
  return [...groups].flatMap(([key, judged]): RawFinding[] => {
    const unmet = judged.filter((item) => !item.met);
    const met = judged.filter((item) => item.met);
    if (unmet.length === 0 || met.length === 0) return [];
    const names = (list: readonly Judged[]) =>
      listed(list.map((item) => tools.candidateName(item.application.id)));
    const facts = listed(judged[0]!.facts.map((fact) => heldText(fact.value)));
    return [
      {
        check: 'same-facts-different-verdict',
        severity: 'block',
        subjects: judged.map((item) => item.application.id),
        about: `qualification:${qualification.ref}`,
        message: `You say that ${names(unmet)} ${unmet.length === 1 ? 'does' : 'do'} not have ${requirementText(qualification)}, while ${names(met)} went on with the same facts on record (${facts}). The same facts need the same verdict.`,
        because: [
          { kind: 'qualification', ref: qualification.ref },
          ...judged.flatMap((item) =>
            item.facts.map((fact): RecordLink => ({
              kind: 'fact',
              id: fact.id,
              candidate: item.application.candidate.id,
            })),
          ),
        ],
        settle: [
          { act: 'correct-reason', text: 'Apply the qualification to all of them in the same way.' },
          { act: 'correct-fact', text: 'Record the fact that sets them apart, if there is one.' },
        ],
        ground: {
          qualification,
          key,
          unmet: unmet.map((item) => item.application.id).sort(),
          met: met.map((item) => item.application.id).sort(),
        },
      },
    ];
  });
}

/**
 * What the record says about one person and one qualification: not met where a rejection rests on
 * it; met where the person went on, or was measured by something that comes after the minimum. Null
 * where nothing has been said yet.
 */
function verdict(application: ApplicationRecord, ref: string): boolean | null {
  const grounds = application.disposition?.grounds ?? [];
  if (
    isRejected(application) &&
    grounds.some((ground) => ground.kind === 'qualification' && ground.ref === ref)
  )
    return false;
  const compared = grounds.some(
    (ground) =>
      ground.kind === 'criterion' || ground.kind === 'condition' || ground.ref === 'not-among-strongest',
  );
  return application.interviewed || isFavoured(application) || compared ? true : null;
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

/** A fact without its source: where it is known from does not make it another fact. */
export function sameness({ value }: Fact): string {
  const { source: _, subject, ...held } = value;
  return JSON.stringify([fold(subject), Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
