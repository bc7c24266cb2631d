import type { Check } from './check';
import { signalFinding } from './signals';
import { committeeTexts } from './texts';

/** Situations 15 to 18: a text touches a protected characteristic, or a proxy for one. */
export const protectedSignal: Check = {
  code: 'protected-signal',
  run: (record, tools) =>
    [
      ...tools.active.flatMap((application) => tools.texts(application)),
      ...committeeTexts(record, tools.active),
    ].flatMap((source) =>
      signalFinding(tools, source, {
        check: 'protected-signal',
        settle: [
          {
            act: 'reword',
            text: 'Say what was seen or heard and what it has to do with the job, or take it out.',
          },
          { act: 'justify', text: 'Write down why this had to be noted, and that it did not count.' },
        ],
      }),
    ),
};
