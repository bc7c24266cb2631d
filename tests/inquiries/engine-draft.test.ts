/** Words to begin a reply with never run into the checks by themselves. */
import { describe, expect, it } from 'vitest';
import { INQUIRY_KINDS, type InquiryFinding } from '@shared/inquiries';
import { answer, letterDesk, record } from './support/asked';

describe('words to begin a reply with', () => {
  it.each(INQUIRY_KINDS.filter((kind) => kind !== 'discrimination'))(
    'for %s pass the checks as they are, written and spoken, to whoever they go',
    async (kind) => {
      const at = letterDesk();
      const [application] = at.applications as [string];
      await at.issue([{ application }]);
      const somebody = kind === 'third-party' || kind === 'agency';
      const inquiry = record(at, application, {
        kind,
        asker: kind === 'agency' ? 'agency' : somebody ? 'third-party' : 'candidate',
        askerName: somebody ? 'Ines Halvard' : '',
        text: 'How did it go?',
        questions: ['How did it go?'],
      });
      for (const to of somebody ? (['asker', 'intermediary'] as const) : (['candidate'] as const))
        for (const channel of ['email', 'phone'] as const) {
          const { text } = await answer<{ text: string }>(at, 'inquiries.draft-reply', {
            inquiry,
            to,
            channel,
          });
          expect(text).not.toBe('');
          const through = to === 'intermediary' ? 'Harbour Recruiting' : '';
          const reply = { to, channel, text, through };
          const { findings } = await answer<{ findings: InquiryFinding[] }>(at, 'inquiries.check-reply', {
            inquiry,
            reply,
          });
          expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
        }
    },
  );
});
