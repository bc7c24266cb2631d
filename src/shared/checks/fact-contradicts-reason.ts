import { requirementText } from '../openings';
import type { Check } from './check';
import type { RawFinding, RecordLink } from './finding';
import { factsOn, factText, meetsIt, unmetReasons } from './qualifications';
import { listed } from './words';

/** Situation 10: "my CV says fifteen years of X; you wrote that I lack X". */
export const factContradictsReason: Check = {
  code: 'fact-contradicts-reason',
  run: (record, tools) =>
    unmetReasons(record, tools).flatMap(({ application, qualification, about, link }): RawFinding[] => {
      const facts = factsOn(application, qualification).filter((fact) =>
        meetsIt(record, fact, qualification),
      );
      if (facts.length === 0) return [];
      const name = tools.candidateName(application.id);
      const links = facts.map((fact): RecordLink => ({
        kind: 'fact',
        id: fact.id,
        candidate: application.candidate.id,
      }));
      return [
        {
          check: 'fact-contradicts-reason',
          severity: 'block',
          subjects: [application.id],
          about,
          message: `You say that ${name} does not have ${requirementText(qualification)}, but the record says: ${listed(facts.map(factText))}. One of the two is wrong, and ${name} can show which.`,
          because: [link, ...links, { kind: 'qualification', ref: qualification.ref }],
          settle: [
            {
              act: 'correct-reason',
              text: 'Correct the reason, if the fact is right; look again at whether the person should be rejected.',
            },
            { act: 'correct-fact', text: 'Withdraw or correct the fact, if it is wrong, and say why.' },
          ],
          ground: { qualification, facts: facts.map((fact) => fact.value) },
        },
      ];
    }),
};
