import type { Check } from './check';
import { groundLabel } from './evidence';
import type { RawFinding } from './finding';
import { listed, quoted } from './words';

/** Situations 16 and 17: an account at second hand may be noted, but carries no reason alone. */
export const hearsayEvidence: Check = {
  code: 'hearsay-evidence',
  run: (record, tools) =>
    tools.active.flatMap((application) =>
      tools.reasons(application).flatMap(({ reason, about, link, evidence }): RawFinding[] => {
        if (evidence.length === 0 || evidence.some((item) => item.firstHand)) return [];
        const name = tools.candidateName(application.id);
        const sources = listed([...new Set(evidence.map((item) => item.source))]);
        return [
          {
            check: 'hearsay-evidence',
            severity: 'justify',
            subjects: [application.id],
            about,
            message: `The reason ${quoted(groundLabel(record, reason.ground))} for ${name} rests only on what was heard at second hand (${sources}). Ask somebody who was there, or write down why you rely on it.`,
            because: [link, ...evidence.map((item) => item.link)],
            settle: [
              { act: 'link-evidence', text: 'Link something that was seen or heard at first hand.' },
              { act: 'correct-reason', text: 'Take the reason out.' },
              { act: 'justify', text: 'Write down why you rely on a second-hand account.' },
            ],
            ground: {
              ground: reason.ground,
              evidence: evidence.map(({ text, source }) => ({ text, source })),
            },
          },
        ];
      }),
    ),
};
