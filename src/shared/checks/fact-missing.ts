import { requirementText } from '../openings';
import type { Check } from './check';
import type { RawFinding } from './finding';
import { factsOn, unmetReasons } from './qualifications';

/** Nothing recorded is not the same as not met: somebody may not have looked. */
export const factMissing: Check = {
  code: 'fact-missing',
  run: (record, tools) =>
    unmetReasons(record, tools).flatMap(({ application, qualification, about, link }): RawFinding[] => {
      if (factsOn(application, qualification).length > 0) return [];
      const name = tools.candidateName(application.id);
      return [
        {
          check: 'fact-missing',
          severity: 'justify',
          subjects: [application.id],
          about,
          message: `You say that ${name} does not have ${requirementText(qualification)}, but nothing at all is recorded about it for ${name}. Record what the application says, or write down how you know.`,
          because: [link, { kind: 'qualification', ref: qualification.ref }],
          settle: [
            { act: 'correct-fact', text: 'Record what is known about it, with its source.' },
            { act: 'justify', text: 'Write down how you know that it is not met.' },
          ],
          ground: { qualification },
        },
      ];
    }),
};
